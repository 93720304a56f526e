import { http, HttpResponse, type HttpHandler } from 'msw';

/** A server of tables in the fictional country of `mocks/fixtures`: as OGC API – Features and as PostgREST. */

export const PARKS = [
  { title: 'Park A', code: 'EX-ONE', vid: 'P', hectares: 10 },
  { title: 'Park B', code: 'EX-ONE', vid: 'T', hectares: null },
  { title: 'Park C', code: 'Region 2', vid: 'P', hectares: 2.5 },
];
export const REGIONS = [
  { code: 'EX-ONE', people: 100 },
  { code: 'EX-TWO', people: 0 },
  { code: 'EX-SEA', people: null },
];
const TABLES = { parks: PARKS, regions: REGIONS };

const text = (ru: string, en: string) => ({ ru, en });
const fields = { name: 'title', region: 'code', kind: 'vid', areaHa: 'hectares' };
const words = { kind: { P: 'industrial_park', T: 'industrial_technopark' } };
const indicators = [{ property: 'people', label: text('Жители', 'People'), unit: text('чел.', 'persons') }];
const shared = {
  title: text('Реестр', 'Register'),
  details: { sourceTitle: 'Registry', asOf: '2030-02-03', confidence: 'medium', isComplete: true },
};

export const ogcConfig = {
  ...shared,
  id: 'register-ogc',
  adapter: 'ogc-features',
  url: 'https://geo.example/ogc',
  objects: { collection: 'parks', fields, words },
  regions: { collection: 'regions', region: 'code', indicators },
};

export const postgrestConfig = {
  ...shared,
  id: 'register-tables',
  adapter: 'postgrest',
  url: 'https://tables.example/api',
  objects: { table: 'parks', order: 'title', fields, words },
  regions: { table: 'regions', order: 'code', region: 'code', indicators },
};

/** Both servers, giving everything on one page. */
export function tableHandlers(): HttpHandler[] {
  const collections = Object.keys(TABLES).map((id) => ({ id }));
  return [
    http.get('https://geo.example/ogc/', () => HttpResponse.json({ links: [] })),
    http.get('https://geo.example/ogc/collections', () => HttpResponse.json({ collections })),
    ...Object.entries(TABLES).flatMap(([name, rows]) => [
      http.get(`https://geo.example/ogc/collections/${name}/items`, () =>
        HttpResponse.json({
          timeStamp: new Date().toISOString(),
          features: rows.map((properties) => ({ properties, geometry: null })),
          numberMatched: rows.length,
        }),
      ),
      http.get(`https://tables.example/api/${name}`, () =>
        HttpResponse.json(rows, { headers: { 'Content-Range': `0-${rows.length - 1}/${rows.length}` } }),
      ),
    ]),
  ];
}
