import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPageReader } from '../../../src/data/adapters/pageReader';
import { readTables } from '../../../src/data/adapters/postgrest';
import type { PostgrestEntry } from '../../../src/data/datasetEntry';
import { failureOf } from '../data/mockService';
import { postgrestEntry, TABLES_URL } from './serverEntries';

const ROWS = [1, 2, 3, 4, 5].map((people) => ({ code: `EX-${people}`, people }));

const server = setupServer();
const asked: Request[] = [];
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.splice(0);
});
afterAll(() => server.close());
server.events.on('request:start', ({ request }) => asked.push(request));

/** Answers a range as PostgREST does. @param most rows an answer, whatever is asked. @param total as it is told. */
function serve({ most = 1000, total = String(ROWS.length), rows = ROWS } = {}): void {
  server.use(
    http.get(`${TABLES_URL}regions`, ({ request }) => {
      const [from = 0, to = 0] = (request.headers.get('Range') ?? '').split('-').map(Number);
      const part = rows.slice(from, Math.min(to + 1, from + most));
      const range = part.length === 0 ? '*' : `${from}-${from + part.length - 1}`;
      return HttpResponse.json(part, { status: 206, headers: { 'Content-Range': `${range}/${total}` } });
    }),
  );
}

function read(entry: PostgrestEntry = postgrestEntry) {
  return readTables(entry, createPageReader(entry, new AbortController().signal));
}

async function refusalOf(): Promise<string> {
  const { problems } = await failureOf(read());
  expect(problems).toMatchObject([{ code: 'said', path: 'regions' }]);
  return String(problems[0]?.params.en);
}

describe('a server of tables', () => {
  it('is read in ranges, in order, until all rows are here', async () => {
    serve();
    const { objects, regions } = await read();
    expect(objects).toBeNull();
    expect(regions?.map(({ values }) => values)).toEqual(ROWS);
    expect(asked.map(({ headers }) => headers.get('Range'))).toEqual(['0-1', '2-3', '4-5']);
    expect(asked[0]?.url).toBe(`${TABLES_URL}regions?select=code%2Cpeople&order=code`);
    expect(asked[0]?.headers.get('Prefer')).toBe('count=exact');
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer top-secret');
  });

  it('may give fewer rows than it was asked for', async () => {
    serve({ most: 1 });
    expect((await read()).regions).toHaveLength(ROWS.length);
    expect(asked).toHaveLength(ROWS.length);
  });

  it('may be empty', async () => {
    serve({ rows: [], total: '0' });
    expect((await read()).regions).toEqual([]);
  });

  it('gets the filters of the configuration, and names that are no words in quotes', async () => {
    serve();
    const regions = {
      ...postgrestEntry.server.regions,
      table: 'regions',
      order: 'code.asc',
      region: 'код региона',
      indicators: postgrestEntry.server.regions?.indicators ?? [],
      where: { year: 'eq.2030' },
    };
    await read({ ...postgrestEntry, server: { ...postgrestEntry.server, regions } });
    const query = new URL(asked[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      select: '"код региона",people',
      order: 'code.asc',
      year: 'eq.2030',
    });
  });

  it.each([
    ['gives fewer rows than it counts', { total: '7' }, '5 records arrived, the server announced 7'],
    ['gives more rows than it counts', { total: '3' }, '4 records arrived, the server announced 3'],
    ['does not count', { total: '*' }, 'must send Content-Range'],
    ['counts more than can be shown', { total: '250001' }, 'more than 250000 records'],
  ])('is refused when it %s', async (_, answer, words) => {
    serve(answer);
    expect(await refusalOf()).toContain(words);
  });

  it('is refused when it does not know a column, which is told', async () => {
    server.use(http.get(`${TABLES_URL}regions`, () => HttpResponse.json({ code: '42703' }, { status: 400 })));
    expect(await refusalOf()).toContain('code, people');
  });
});
