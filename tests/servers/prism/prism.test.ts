import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPublicFile } from '../../../mocks/node';
import { excerptDataset, excerptStatements } from '../../../scripts/contract/excerpt';
import { readDefaultDataset } from '../../../scripts/contract/publishedFiles';
import { DataError } from '../../../src/data/dataError';
import { createMemoryStore } from '../../../src/data/lastGood';
import { setLastGoodStore } from '../../../src/data/load';
import { datasetSchema } from '../../../src/data/wire/dataset';
import { statementsSchema } from '../../../src/data/wire/statements';
import { loadFrom } from './loadFrom';
import { startContractServer, type Answer, type ContractServer } from './startContractServer';
import { startPrismMock, startPrismProxy, type Prism } from './startPrism';

const published = readDefaultDataset();
const closing: (() => Promise<void>)[] = [];
const closeLater = <T extends { readonly close: () => Promise<void> }>(started: T): T => {
  closing.push(started.close);
  return started;
};
const closeAll = async (): Promise<void> => {
  await Promise.all(closing.splice(0).map((close) => close()));
};

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

describe('Prism inventing answers from the schemas', () => {
  afterAll(closeAll);

  it('says nothing that the atlas would refuse', async () => {
    const prism = closeLater(await startPrismMock('--dynamic', '--seed', 'atlas'));
    for (let round = 0; round < 5; round += 1) {
      const dataset: unknown = await (await fetch(`${prism.url}/datasets/any`)).json();
      expect(datasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
      const statements: unknown = await (await fetch(`${prism.url}/datasets/any/statements`)).json();
      expect(statementsSchema.safeParse(statements).error?.issues ?? []).toEqual([]);
    }
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
  afterEach(closeAll);

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
    ['a status is not in the document', (answer) => ({ ...answer, status: 202 }), '202'],
  ])('tells when %s', async (_, lie, named) => {
    const server = closeLater(await startContractServer({ lie }));
    const prism = closeLater(await startPrismProxy(server.url));
    const told = await violations(prism, `/datasets/${published.dataset.id}`);
    expect(JSON.stringify(told)).toContain(named);
  });

  it('keeps the lie from the atlas', async () => {
    const lie = edit((json) => Object.assign(json, { extra: 1 }));
    const server = closeLater(await startContractServer({ lie }));
    const prism = closeLater(await startPrismProxy(server.url));
    const failure = await loadFrom(prism.url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataError);
    expect(failure).toMatchObject({ kind: 'http', status: 500 });
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
