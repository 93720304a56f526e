import type { Localized } from '../../src/domain/text';
import { toDescribedSchema } from './describedSchemas';
import { excerptDataset, excerptStatements } from './excerpt';
import type { JsonSchema } from './jsonSchema';
import { readDefaultDataset, readText } from './publishedFiles';
import { DOCUMENTS, type DocumentName } from './schemas';

/** The answers of the contract's server. */
const ANSWERS = ['DatasetList', 'Dataset', 'Statements'] as const satisfies readonly DocumentName[];

const both = ({ ru, en }: Localized): string => `${ru}\n${en}`;

/** The OpenAPI document of the `rest` adapter: what a server answers that the atlas can read from. */
export function buildOpenApi(): object {
  const { dataset, statements } = readDefaultDataset();
  const config = DOCUMENTS.Config.schema.parse(JSON.parse(readText('public/config.json')));
  const list = config.datasets.map(({ id, title }) => ({ id, title }));
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: both({
      ru: 'Идентификатор набора из config.json.',
      en: 'Id of the data set, from config.json.',
    }),
    schema: { $ref: '#/components/schemas/Text' },
    example: dataset.id,
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Атлас индустриальных парков · Park Atlas',
      version: '1.0.0',
      description: both({
        ru: 'Сервер данных для способа подключения rest. Отвечает тем же JSON, что лежит в файлах dataset.json и statements.json. С другого домена сервер должен разрешить запросы (CORS). Адрес сервера в config.json — основа этих путей.',
        en: 'A data server for the rest adapter. It answers with the same JSON that stands in dataset.json and statements.json. From another origin the server must allow the requests (CORS). The url in config.json is the base of these paths.',
      }),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    // The empty requirement makes the others optional.
    security: [{}, { bearer: [] }],
    paths: {
      '/datasets': {
        get: operation({
          id: 'listDatasets',
          summary: { ru: 'Какие наборы есть', en: 'Which data sets there are' },
          answer: 'DatasetList',
          example: list,
        }),
      },
      '/datasets/{id}': {
        parameters: [id],
        get: operation({
          id: 'getDataset',
          summary: { ru: 'Набор данных', en: 'A data set' },
          answer: 'Dataset',
          example: excerptDataset(dataset),
        }),
      },
      '/datasets/{id}/statements': {
        parameters: [id],
        get: operation({
          id: 'getStatements',
          summary: { ru: 'Что говорят источники набора', en: 'What the sources of a data set say' },
          answer: 'Statements',
          example: excerptStatements(statements),
        }),
      },
    },
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: both({
            ru: 'Если серверу нужен ключ доступа: заголовок Authorization, никогда не адрес.',
            en: 'Where the server asks for a token: the header Authorization, never the address.',
          }),
        },
      },
      schemas: answerSchemas(),
    },
  };
}

interface Operation {
  readonly id: string;
  readonly summary: Localized;
  readonly answer: (typeof ANSWERS)[number];
  readonly example: unknown;
}

function operation({ id, summary, answer, example }: Operation): object {
  const etag = {
    description: both({ ru: 'Версия ответа.', en: 'Version of the answer.' }),
    schema: { type: 'string' },
  };
  const retryAfter = {
    'Retry-After': {
      description: both({
        ru: 'Через сколько секунд спросить снова.',
        en: 'Seconds after which to ask again.',
      }),
      schema: { type: 'string' },
    },
  };
  const words = (ru: string, en: string) => ({ description: both({ ru, en }) });
  return {
    operationId: id,
    summary: `${summary.ru} · ${summary.en}`,
    parameters: [
      {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        ...words('Версия, которая уже есть (ETag).', 'The version already at hand (ETag).'),
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: {
        ...words('Ответ целиком.', 'The whole answer.'),
        headers: { ETag: etag },
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${answer}` },
            examples: {
              excerpt: {
                summary: 'Выдержка из опубликованного · Excerpt of what is published',
                value: example,
              },
            },
          },
        },
      },
      304: { ...words('Изменений нет.', 'Nothing has changed.'), headers: { ETag: etag } },
      401: words('Нет ключа доступа, или он не подходит.', 'No token, or a wrong one.'),
      404: words('Такого набора нет.', 'There is no such data set.'),
      429: {
        ...words('Слишком много запросов; атлас подождёт.', 'Too many requests; the atlas waits.'),
        headers: retryAfter,
      },
      500: words('Ошибка сервера; атлас повторит запрос.', 'The server failed; the atlas asks again.'),
      503: {
        ...words('Сервер занят; атлас повторит запрос.', 'The server is busy; the atlas asks again.'),
        headers: retryAfter,
      },
    },
  };
}

/** The schemas of the answers and of what they refer to, where OpenAPI has them. */
function answerSchemas(): Record<string, JsonSchema> {
  const schemas = ANSWERS.flatMap((name): [string, JsonSchema][] => {
    const { $schema: _dialect, $defs = {}, ...root } = toDescribedSchema(name);
    return [[name, root], ...Object.entries($defs)];
  });
  const moved = JSON.stringify(Object.fromEntries(schemas)).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(moved) as Record<string, JsonSchema>;
}
