import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPublicFile } from '../../../mocks/node';
import { excerptDataset, excerptStatements } from '../../../scripts/contract/excerpt';
import { readDefaultDataset } from '../../../scripts/contract/publishedFiles';
import { createMemoryStore } from '../../../src/data/lastGood';
import { setLastGoodStore } from '../../../src/data/load';
import { datasetSchema } from '../../../src/data/wire/dataset';
import { statementsSchema } from '../../../src/data/wire/statements';
import { compileAnswerSchema } from '../../unit/contract/validators';
import { loadFrom } from './loadFrom';
import { startContractServer, type Answer, type ContractServer } from './startContractServer';
import { startPrismInventor, startPrismMock, startPrismProxy, type Prism } from './startPrism';

const published = readDefaultDataset();
beforeEach(() => setLastGoodStore(createMemoryStore()));

describe('Prism answering by the OpenAPI document', () => {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrismMock();
  });
  afterAll(() => prism.close());

  it('gives the atlas a data set and its statements that pass every check', async () => {
    const { dataset, statements } = await loadFrom(prism.url);
    expect(dataset.objects).toEqual(excerptDataset(published.dataset).objects);
    expect(statements.statements).toEqual(excerptStatements(published.statements).statements);
  });

  it('answers what the document does not know as the atlas expects of an unknown address', async () => {
    await expect(loadFrom(`${prism.url}/elsewhere`)).rejects.toMatchObject({ kind: 'http', status: 404 });
  });

  it('takes a token where one is sent', async () => {
    const { dataset } = await loadFrom(prism.url, 'secret');
    expect(dataset.id).toBe(published.dataset.id);
  });
});

/** Enough that each kind of field was there and was not. */
const ROUNDS = 30;

describe('Prism inventing answers from the schemas', () => {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrismInventor();
  });
  afterAll(() => prism.close());

  const ask = async (path: string): Promise<unknown> => (await fetch(prism.url + path)).json();

  // Not all it invents is right: it takes no account of `exclusiveMinimum`.
  it.each([
    ['/datasets/{id}', datasetSchema],
    ['/datasets/{id}/statements', statementsSchema],
  ] as const)('has %s judged alike by the document and by the atlas', async (path, schema) => {
    const isValid = compileAnswerSchema(path);
    let taken = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const invented = await ask(`${path.replace('{id}', 'any')}?__seed=${round}`);
      const result = schema.safeParse(invented);
      expect(result.success, JSON.stringify(result.error?.issues)).toBe(isValid(invented));
      if (result.success) taken += 1;
    }
    expect(taken).toBeGreaterThan(0);
  });
});

describe('Prism between the atlas and a server of the contract', () => {
  let server: ContractServer;
  let prism: Prism;
  beforeAll(async () => {
    server = await startContractServer({ token: 'secret' });
    prism = await startPrismProxy(server.url);
  });
  afterEach(() => server.failures.clear());
  afterAll(async () => {
    await prism.close();
    await server.close();
  });

  const authorised = { Authorization: 'Bearer secret' };
  const path = `/datasets/${published.dataset.id}`;

  it('lets everything through that is published', async () => {
    const { dataset, statements } = await loadFrom(prism.url, 'secret');
    expect(dataset.objects).toEqual(published.dataset.objects);
    expect(dataset.unmatchedObjects).toEqual(published.dataset.unmatchedObjects);
    expect(statements.statements).toEqual(published.statements.statements);
    const list: unknown = await (await fetch(`${prism.url}/datasets`, { headers: authorised })).json();
    const { datasets } = JSON.parse(await readPublicFile('config.json')) as { datasets: { id: string }[] };
    expect((list as { id: string }[]).map(({ id }) => id)).toEqual(datasets.map(({ id }) => id));
  });

  it('finds the answer "not changed" in the document', async () => {
    const first = await fetch(prism.url + path, { headers: authorised });
    const etag = first.headers.get('ETag');
    if (etag === null) throw new Error('No version');
    const second = await fetch(prism.url + path, { headers: { ...authorised, 'If-None-Match': etag } });
    expect(second.status).toBe(304);
  });

  it('finds the refusal of a wrong token in the document', async () => {
    await expect(loadFrom(prism.url, 'guess')).rejects.toMatchObject({ kind: 'http', status: 401 });
  });

  it('finds the answer to an unknown data set in the document', async () => {
    const { status } = await fetch(`${prism.url}/datasets/nothing`, { headers: authorised });
    expect(status).toBe(404);
  });

  it.each(['wrongSchema', 'numberIsText'] as const)(
    'names a violation where a file is spoilt: %s',
    async (failure) => {
      server.failures.set(`data/${published.dataset.id}/dataset.json`, failure);
      expect(await violations(prism, path, authorised)).not.toEqual([]);
      server.failures.clear();
      expect(await violations(prism, path, authorised)).toEqual([]);
    },
  );
});

describe('Prism before a server that lies', () => {
  let server: ContractServer;
  let prism: Prism;
  beforeAll(async () => {
    server = await startContractServer();
    prism = await startPrismProxy(server.url);
  });
  afterAll(async () => {
    await prism.close();
    await server.close();
  });

  const edit = (change: (json: Record<string, unknown>) => void) => (answer: Answer) => {
    const json = JSON.parse(answer.body) as Record<string, unknown>;
    change(json);
    return { ...answer, body: JSON.stringify(json) };
  };

  it.each<[string, (answer: Answer) => Answer, string]>([
    ['a field is missing', edit((json) => Reflect.deleteProperty(json, 'licence')), 'licence'],
    ['a field is there that nobody knows', edit((json) => Object.assign(json, { extra: 1 })), 'extra'],
    ['a date is none', edit((json) => Object.assign(json, { compiledOn: 'yesterday' })), 'compiledOn'],
    ['a list is empty', edit((json) => Object.assign(json, { indicators: [] })), 'indicators'],
    ['a status is not in the document', (answer) => ({ ...answer, status: 202 }), 'status code'],
  ])('tells when %s', async (_, lie, named) => {
    server.send = lie;
    const told = await violations(prism, `/datasets/${published.dataset.id}`);
    expect(JSON.stringify(told)).toContain(named);
  });

  it('keeps the lie from the atlas', async () => {
    server.send = edit((json) => Object.assign(json, { extra: 1 }));
    await expect(loadFrom(prism.url)).rejects.toMatchObject({ kind: 'http', status: 500 });
  });
});

/** What Prism has to say against an answer; empty: it let it through. */
async function violations(
  prism: Prism,
  path: string,
  headers: Record<string, string> = {},
): Promise<unknown[]> {
  const response = await fetch(prism.url + path, { headers });
  if (response.ok) return [];
  const { type, validation } = (await response.json()) as { type: string; validation?: unknown[] };
  expect(type).toMatch(/#VIOLATIONS$/);
  return validation ?? [];
}
