import { http, HttpResponse } from 'msw';
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fictionalConfig } from '../../../mocks/fixtures/fictionalFiles';
import { readConfig } from '../../../src/data/config';
import type { LastGood } from '../../../src/data/lastGood';
import { setLastGoodStore } from '../../../src/data/load';
import { datasetQuery, geographyQuery, statementsQuery } from '../../../src/data/queries';
import { CONFIG_URL, failureOf, useFictionalService } from '../data/mockService';
import { ogcConfig, postgrestConfig, tableHandlers } from './fictionalServer';

const SECRET = 'top-secret-4711';
const withSecrets = { token: SECRET, headers: { 'X-Api-Key': SECRET } };
const [, rest] = fictionalConfig.datasets;
const ENTRIES = [
  { ...rest, ...withSecrets, id: 'survey' },
  { ...ogcConfig, ...withSecrets },
  { ...postgrestConfig, ...withSecrets },
];

const { server } = useFictionalService();
/** Whatever leaves the data layer, except to the servers of the configuration. */
const told: unknown[] = [];
const asked: Request[] = [];
server.events.on('request:start', ({ request }) => asked.push(request));

beforeEach(() => {
  told.splice(0);
  asked.splice(0);
  server.use(...tableHandlers());
  const kept = new Map<string, LastGood>();
  setLastGoodStore({
    read: (url) => Promise.resolve(kept.get(url) ?? null),
    write: (url, value) => {
      kept.set(url, value);
      told.push(url, JSON.stringify(value));
      return Promise.resolve();
    },
  });
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => told.push(...words.map(String)));
  }
});

/** Everything an error could show, its causes included. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.stack, JSON.stringify(error), textOf(error.cause)].join('\n');
}

function cached(client: QueryClient): string {
  return JSON.stringify(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, queryHash, state }) => [queryKey, queryHash, state.data]),
    (_, value: unknown) => (value instanceof Map ? [...value] : value),
  );
}

async function install(entries: readonly unknown[]) {
  const config = await readConfig(
    { ...fictionalConfig, datasets: [...entries], defaultDataset: 'survey' },
    CONFIG_URL,
  );
  const client = new QueryClient();
  const { value: geography } = await client.query(geographyQuery(config));
  return { config, client, geography };
}

describe('headers and tokens', () => {
  it('reach the server of the configuration, and nothing else: no address, copy, cache key or log', async () => {
    const { config, client, geography } = await install(ENTRIES);
    for (const { id } of config.datasets) {
      await client.query(datasetQuery(config, geography, id));
      await client.query(statementsQuery(config, geography, id));
    }
    told.push(cached(client), ...asked.map(({ url }) => url));
    expect(told.length).toBeGreaterThan(ENTRIES.length);
    expect(told.filter((text) => String(text).includes(SECRET))).toEqual([]);
    const toServers = asked.filter(({ url }) => !url.startsWith(new URL(CONFIG_URL).origin));
    expect(toServers.length).toBeGreaterThanOrEqual(8);
    for (const { headers } of toServers) {
      expect(headers.get('Authorization')).toBe(`Bearer ${SECRET}`);
      expect(headers.get('X-Api-Key')).toBe(SECRET);
    }
    for (const request of asked.filter((each) => !toServers.includes(each))) {
      expect([...request.headers.values()].join()).not.toContain(SECRET);
    }
  });

  it.each([
    ['refused', () => new HttpResponse(null, { status: 401 })],
    ['out of reach', () => HttpResponse.error()],
    ['no JSON', () => new HttpResponse('<!doctype html>')],
    ['of another shape', () => HttpResponse.json({ unexpected: true })],
  ])('stay out of the errors of a server that is %s', async (_, answer) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { config, client, geography } = await install(ENTRIES);
    server.use(
      http.get('https://geo.example/*', answer),
      http.get('https://tables.example/*', answer),
      http.get('https://service.example/*', answer),
    );
    for (const { id } of config.datasets) {
      const error = await failureOf(client.query(datasetQuery(config, geography, id)));
      expect(textOf(error)).not.toContain(SECRET);
    }
    expect(told.filter((text) => String(text).includes(SECRET))).toEqual([]);
  });

  it.each([
    ['a token no header can carry', { token: `${SECRET}\n` }, '$.datasets[0].token'],
    ['a value no header can carry', { headers: { Key: `${SECRET}ключ` } }, '$.datasets[0].headers.Key'],
    ['a name no header can have', { headers: { 'a b': SECRET } }, '$.datasets[0].headers["a b"]'],
  ])('are refused without being told: %s', async (_, wrong, path) => {
    const error = await failureOf(install([{ ...rest, id: 'survey', ...wrong }]));
    expect(error.problems).toEqual([{ code: 'badFormat', path, params: { value: '…' } }]);
    expect(textOf(error)).not.toContain(SECRET);
  });

  it('may not stand in an address', async () => {
    const url = `https://user:${SECRET}@service.example/api`;
    const error = await failureOf(install([{ ...rest, id: 'survey', url }]));
    expect(error.problems).toMatchObject([{ code: 'badFormat', path: '$.datasets[0].url' }]);
    expect(textOf(error)).not.toContain(SECRET);
  });
});
