import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCollections } from '../../../src/data/adapters/ogcFeatures';
import { createPageReader, type PageReader } from '../../../src/data/adapters/pageReader';
import type { OgcFeaturesEntry } from '../../../src/data/datasetEntry';
import { failureOf } from '../data/mockService';
import { OGC_URL, ogcEntry } from './serverEntries';

const ITEMS = `${OGC_URL}collections/parks/items`;
const JSON_LINK = { type: 'application/json' };
const GEOJSON_LINK = { type: 'application/geo+json' };

const server = setupServer();
const asked: Request[] = [];
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.splice(0);
});
afterAll(() => server.close());
server.events.on('request:start', ({ request }) => asked.push(request));

function feature(id: number, more: Record<string, unknown> = {}) {
  const geometry = { type: 'Point', coordinates: [40 + id, 60] };
  return { type: 'Feature', id, geometry, properties: { title: `Park ${id}`, code: 'EX-ONE' }, ...more };
}

type Page = Record<string, unknown>;

/** A server with one collection, whose items are answered by `page` from the query. */
function serve(page: (query: URLSearchParams) => Page, headers: Record<string, string> = {}): void {
  server.use(
    http.get(OGC_URL, () =>
      HttpResponse.json({
        links: [
          { rel: 'data', type: 'text/html', href: `${OGC_URL}collections.html` },
          { rel: 'data', href: `${OGC_URL}collections`, ...JSON_LINK },
        ],
      }),
    ),
    http.get(`${OGC_URL}collections`, () =>
      HttpResponse.json({
        collections: [{ id: 'parks', links: [{ rel: 'items', href: ITEMS, ...GEOJSON_LINK }] }],
      }),
    ),
    http.get(ITEMS, ({ request }) => HttpResponse.json(page(new URL(request.url).searchParams), { headers })),
  );
}

const next = (href: string) => [{ rel: 'next', href, ...GEOJSON_LINK }];

/** Three features on two pages. */
function threeFeatures(more: Page = {}): (query: URLSearchParams) => Page {
  return (query) =>
    query.get('offset') === '2'
      ? { features: [feature(3)], links: [], ...more }
      : { features: [feature(1), feature(2)], links: next(`${ITEMS}?limit=2&offset=2`), ...more };
}

function read(entry: OgcFeaturesEntry = ogcEntry) {
  return readCollections(entry, createPageReader(entry, new AbortController().signal));
}

async function refusalOf(): Promise<string> {
  const { problems, url } = await failureOf(read());
  expect(url).toBe(OGC_URL);
  expect(problems.map(({ code }) => code)).toEqual(['said']);
  return String(problems[0]?.params.en);
}

describe('an OGC API – Features server', () => {
  it('is read from its landing page to the last page of items', async () => {
    serve(threeFeatures({ numberMatched: 3 }));
    const { objects, regions } = await read();
    expect(regions).toBeNull();
    expect(objects?.map(({ values }) => values.title)).toEqual(['Park 1', 'Park 2', 'Park 3']);
    expect(objects?.[0]).toEqual({ values: { id: 1, title: 'Park 1', code: 'EX-ONE' }, at: [41, 60] });
    expect(asked.map(({ url }) => url)).toEqual([
      OGC_URL,
      `${OGC_URL}collections`,
      `${ITEMS}?limit=2`,
      `${ITEMS}?limit=2&offset=2`,
    ]);
  });

  it('may write its links relative to the page', async () => {
    serve((query) =>
      query.get('offset') === '2'
        ? { features: [feature(3)] }
        : { features: [feature(1)], links: next('items?offset=2') },
    );
    expect((await read()).objects).toHaveLength(2);
  });

  it('may have no links but those of paging: the paths of the standard are taken', async () => {
    serve(threeFeatures());
    server.use(
      http.get(OGC_URL, () => HttpResponse.json({ title: 'No links' })),
      http.get(`${OGC_URL}collections`, () => HttpResponse.json({ collections: [{ id: 'parks' }] })),
    );
    expect((await read()).objects).toHaveLength(3);
  });

  it('is asked for the records of the configuration only', async () => {
    serve(threeFeatures());
    const objects = {
      collection: 'parks',
      fields: { name: 'title', region: 'code' },
      where: { open: 'yes' },
    };
    await read({ ...ogcEntry, server: { ...ogcEntry.server, objects } });
    expect(asked[2]?.url).toBe(`${ITEMS}?limit=2&open=yes`);
  });

  it('gets the headers of the configuration with every page', async () => {
    serve(threeFeatures());
    await read();
    expect(asked.map(({ headers }) => headers.get('Authorization'))).toEqual(
      Array.from({ length: 4 }, () => 'Bearer top-secret'),
    );
    expect(asked.some(({ url }) => url.includes('secret'))).toBe(false);
  });

  it('may leave out the geometry, or have others than points', async () => {
    const line = { geometry: { type: 'LineString', coordinates: [[1, 2]] } };
    serve(() => ({ features: [feature(1, { geometry: null }), feature(2, line), feature(3)] }));
    expect((await read()).objects?.map(({ at }) => at)).toEqual([null, null, [43, 60]]);
  });

  it.each([
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
    ['http://www.opengis.net/def/crs/OGC/0/CRS84h'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84'],
  ])('may name CRS84 as %s', async (name) => {
    serve(threeFeatures({ crs: { type: 'name', properties: { name } } }), { 'Content-Crs': `<${name}>` });
    expect((await read()).objects).toHaveLength(3);
  });
});

describe('an OGC API – Features server is refused', () => {
  it('with a circle of pages', async () => {
    serve((query) => ({
      features: [feature(1)],
      links: next(`${ITEMS}?limit=2&offset=${query.get('offset') === '2' ? 0 : 2}`),
    }));
    // the first page was asked for without an offset: it comes back once under its other name
    expect(await refusalOf()).toContain('circle');
    expect(asked).toHaveLength(5);
  });

  it('with pages without end', async () => {
    let pages = 0;
    const endless: PageReader = {
      read: (url) => {
        const links = next(`${ITEMS}?page=${(pages += 1)}`);
        const json = url.includes('items') ? { features: [], links } : { collections: [{ id: 'parks' }] };
        return Promise.resolve({ url, json, headers: new Headers() });
      },
    };
    await expect(readCollections(ogcEntry, endless)).rejects.toMatchObject({
      problems: [{ params: { en: 'more than 1000 pages: raise pageSize' } }],
    });
  });

  it('with a page at another origin, which is not even asked, headers or not', async () => {
    serve(() => ({ features: [feature(1)], links: next('https://elsewhere.example/items') }));
    expect(await refusalOf()).toContain('https://elsewhere.example');
    expect(asked.every(({ url }) => url.startsWith(OGC_URL))).toBe(true);
  });

  it.each([
    ['fewer', 4],
    ['more', 2],
  ])('with %s records than it announced', async (_, numberMatched) => {
    serve(threeFeatures({ numberMatched }));
    expect(await refusalOf()).toBe(`3 records arrived, the server announced ${numberMatched}`);
  });

  it('with coordinates of another system in the header', async () => {
    serve(threeFeatures(), { 'Content-Crs': '<http://www.opengis.net/def/crs/EPSG/0/3857>' });
    expect(await refusalOf()).toContain('in http://www.opengis.net/def/crs/EPSG/0/3857;');
  });

  it('with coordinates of another system in the body', async () => {
    serve(threeFeatures({ crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } } }));
    expect(await refusalOf()).toContain('EPSG::4326');
  });

  it('without the collection, which is told with those there are', async () => {
    serve(threeFeatures());
    server.use(
      http.get(`${OGC_URL}collections`, () =>
        HttpResponse.json({ collections: [{ id: 'roads' }, { id: 'rivers' }] }),
      ),
    );
    expect(await refusalOf()).toContain('it has: roads, rivers');
  });

  it('with features that are none', async () => {
    serve(() => ({ features: 'none' }));
    const error = await failureOf(read());
    expect(error.problems).toMatchObject([{ code: 'wrongType', path: '$.features' }]);
  });
});

it('an error tells the address and nothing that was sent there', async () => {
  serve(threeFeatures());
  server.use(http.get(ITEMS, () => new HttpResponse(null, { status: 401 })));
  const error = await failureOf(read());
  expect(error.status).toBe(401);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('secret');
});
