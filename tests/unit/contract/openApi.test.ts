import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMockServer, readPublicFile } from '../../../mocks/node';
import { readFictionalFile } from '../../../mocks/fixtures/fictionalFiles';
import { partUrl } from '../../../src/data/adapters/addresses';
import type { FileEntry } from '../../../src/data/datasetEntry';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseStatements } from '../../../src/data/toStatements';
import { compileAnswerSchema, openApi } from './validators';

const BASE = 'https://service.example/api/';
const PATHS = Object.keys(openApi.paths);

/** The operation a request belongs to; `null`: the document knows none. */
function operationOf(url: string): string | null {
  if (!url.startsWith(BASE)) return null;
  const path = `/${url.slice(BASE.length)}`;
  return PATHS.find((known) => new RegExp(`^${known.replaceAll(/\{\w+\}/g, '[^/?#]+')}$`).test(path)) ?? null;
}

describe('the requests of the rest adapter', () => {
  const entry = (id: string): FileEntry => ({
    id,
    title: { ru: id, en: id },
    adapter: 'rest',
    url: BASE,
    headers: {},
    timeoutMs: null,
    pollMs: null,
  });

  it.each(['open-sources', 'реестр 2030', 'a/b', 'a?b#c'])('are documented for the data set %s', (id) => {
    expect(operationOf(partUrl(entry(id), 'dataset'))).toBe('/datasets/{id}');
    expect(operationOf(partUrl(entry(id), 'statements'))).toBe('/datasets/{id}/statements');
  });
});

describe.each([
  ['published', readPublicFile, 'open-sources'],
  ['fictional', readFictionalFile, 'survey-rest'],
] as const)('the mocks of the tests with the %s files', (_, readFile, id) => {
  const { server, failures } = createMockServer(readFile);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => failures.clear());
  afterAll(() => server.close());

  const ask = (path: string) => fetch(`${BASE}${path.slice(1).replace('{id}', id)}`);

  it.each(PATHS)('answer %s as documented', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    const isValid = compileAnswerSchema(path);
    expect(isValid(await response.json()), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(['notFound', 'serverError'] as const)('fail by %s with a documented status', async (failure) => {
    failures.set(`data/${id}/dataset.json`, failure);
    const { status } = await ask('/datasets/{id}');
    expect(Object.keys(openApi.paths['/datasets/{id}']?.get.responses ?? {})).toContain(String(status));
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each(['wrongSchema', 'numberIsText'] as const)(
    'break the contract when they spoil a file: %s',
    async (failure) => {
      failures.set(`data/${id}/dataset.json`, failure);
      const response = await ask('/datasets/{id}');
      expect(compileAnswerSchema('/datasets/{id}')(await response.json())).toBe(false);
    },
  );
});

describe('the examples of the OpenAPI document', () => {
  const exampleOf = (path: string): unknown =>
    openApi.paths[path]?.get.responses['200']?.content?.['application/json']?.examples.excerpt.value;

  it.each(PATHS)('are valid for %s', (path) => {
    const isValid = compileAnswerSchema(path);
    expect(isValid(exampleOf(path)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('are data the atlas takes, with every reference in them', async () => {
    const geography = parseGeography(
      JSON.parse(await readPublicFile('data/geography.json')),
      'geography.json',
    );
    const dataset = parseDataset(exampleOf('/datasets/{id}'), geography, 'example');
    expect(dataset.objects.length).toBeGreaterThan(0);
    expect(dataset.participations.size).toBe(1);
    const set = parseStatements(exampleOf('/datasets/{id}/statements'), geography, 'example', dataset.id);
    expect(set.statements.length).toBeGreaterThan(1);
  });
});
