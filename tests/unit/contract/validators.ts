import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readText } from '../../../scripts/contract/publishedFiles';
import { DOCUMENTS, schemaFile, type DocumentName } from '../../../scripts/contract/schemas';

/** Documents that have a published JSON Schema. */
export const FILE_DOCUMENTS = (Object.keys(DOCUMENTS) as DocumentName[]).filter(
  (name) => schemaFile(name) !== null,
);

/** A validator of a published JSON Schema, by an implementation that knows nothing of ours. */
export function compilePublishedSchema(name: DocumentName): ValidateFunction {
  const schema = JSON.parse(readText(`public/contract/${schemaFile(name) ?? ''}`)) as object;
  return createAjv().compile(schema);
}

/** The published OpenAPI document. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: OpenApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface OpenApiOperation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, OpenApiContent>> }>
  >;
}
interface OpenApiContent {
  readonly schema: { readonly $ref: string };
  readonly examples: { readonly excerpt: { readonly value: unknown } };
}

export const openApi = JSON.parse(readText('public/contract/openapi.json')) as OpenApi;

/** A validator of the body an operation answers with. */
export function compileAnswerSchema(path: string): ValidateFunction {
  const content = openApi.paths[path]?.get.responses['200']?.content?.['application/json'];
  if (content === undefined) throw new Error(`No answer of ${path} in the OpenAPI document`);
  return createAjv().compile({ ...content.schema, components: openApi.components });
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  // Where OpenAPI keeps its schemas; to ajv it is an unknown word.
  ajv.addVocabulary(['components']);
  return ajv;
}
