import { http, HttpResponse } from 'msw';
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { fictionalConfig } from '../../../mocks/fixtures/fictionalFiles';
import { readConfig, type AtlasConfig } from '../../../src/data/config';
import { datasetQuery, geographyQuery, statementsQuery } from '../../../src/data/queries';
import type { Dataset } from '../../../src/domain/dataset';
import type { Geography } from '../../../src/domain/geography';
import { CONFIG_URL, failureOf, useFictionalService } from '../data/mockService';
import { ogcConfig, postgrestConfig, PARKS, REGIONS, tableHandlers } from './fictionalServer';

const { server } = useFictionalService();
beforeEach(() => server.use(...tableHandlers()));

interface Installed {
  readonly client: QueryClient;
  readonly config: AtlasConfig;
  readonly geography: Geography;
}

async function install(entry: { readonly id: string }, settings: object = {}): Promise<Installed> {
  const datasets = [...fictionalConfig.datasets, entry];
  const config = await readConfig({ ...fictionalConfig, ...settings, datasets }, CONFIG_URL);
  const client = new QueryClient();
  const { value: geography } = await client.query(geographyQuery(config));
  return { client, config, geography };
}

async function loadFrom(entry: { readonly id: string }, settings?: object): Promise<Dataset> {
  const { client, config, geography } = await install(entry, settings);
  return (await client.query(datasetQuery(config, geography, entry.id))).value;
}

describe.each([
  ['ogc-features', ogcConfig],
  ['postgrest', postgrestConfig],
])('a data set of %s', (_, entry) => {
  it('has the objects and the regions of the server, in both languages of the configuration', async () => {
    const dataset = await loadFrom(entry);
    expect(dataset.id).toBe(entry.id);
    expect(dataset.title).toEqual(entry.title);
    expect(
      dataset.objects.map(({ name, regionId, kind, areaHa }) => [name.ru, regionId, kind, areaHa]),
    ).toEqual([
      ['Park A', 'EX-ONE', 'industrial_park', 10],
      ['Park B', 'EX-ONE', 'industrial_technopark', null],
      ['Park C', 'EX-TWO', 'industrial_park', 2.5],
    ]);
    const people = dataset.indicators.find(({ label }) => label.en === 'People');
    if (people?.type !== 'number') throw new Error('No people');
    expect(people.id).toBe('people');
    expect(people.label).toEqual({ ru: 'Жители', en: 'People' });
    expect(people.unit).toEqual({ ru: 'чел.', en: 'persons' });
    expect(people.definition.en).not.toMatch(/[А-Яа-я]/);
    expect(people.observations.get('EX-ONE')).toMatchObject({
      kind: 'value',
      value: 100,
      asOf: '2030-02-03',
    });
    expect(people.observations.get('EX-TWO')).toMatchObject({ kind: 'value', value: 0 });
    expect(people.observations.get('EX-SEA')).toMatchObject({ kind: 'unknown' });
  });

  it('tells how many records of both tables were read, and which were refused, counted from 1', async () => {
    const strange = [...PARKS, { title: 'Park D', code: 'Atlantis', vid: 'P', hectares: 1 }];
    server.use(
      http.get('https://geo.example/ogc/collections/parks/items', () =>
        HttpResponse.json({ features: strange.map((properties) => ({ properties })) }),
      ),
      http.get('https://tables.example/api/parks', () =>
        HttpResponse.json(strange, { headers: { 'Content-Range': '0-3/4' } }),
      ),
    );
    const { intake } = await loadFrom(entry);
    expect(intake).toMatchObject({ origin: `${entry.url}/`, rows: 7, accepted: 6, refused: 1 });
    expect(intake?.problems[0]).toMatchObject({
      code: 'unknownRegion',
      row: 4,
      column: 'code',
      value: 'Atlantis',
    });
  });

  it('lists a region the geography does not have, with its numbers by the same names', async () => {
    const strange = [...REGIONS, { code: 'Far Isle', people: 7 }];
    server.use(
      http.get(new URL('recognition.json', CONFIG_URL).href, () =>
        HttpResponse.json({
          names: {},
          abbreviations: {},
          typeWords: [],
          ignoredWords: [],
          regionHeadings: [],
          codeSystems: [],
          outside: [{ name: { ru: 'Дальний остров', en: 'Far Isle' }, spellings: [] }],
        }),
      ),
      http.get('https://geo.example/ogc/collections/regions/items', () =>
        HttpResponse.json({ features: strange.map((properties) => ({ properties })) }),
      ),
      http.get('https://tables.example/api/regions', () =>
        HttpResponse.json(strange, { headers: { 'Content-Range': '0-3/4' } }),
      ),
    );
    const { unmatchedRegions, intake } = await loadFrom(entry, { recognition: 'recognition.json' });
    expect(intake).toMatchObject({ unmatched: 1, refused: 0 });
    expect(unmatchedRegions).toEqual([
      { name: { ru: 'Дальний остров', en: 'Far Isle' }, values: { people: 7 } },
    ]);
  });

  it('has no statements, and asks for none', async () => {
    const { client, config, geography } = await install(entry);
    server.resetHandlers();
    const { value } = await client.query(statementsQuery(config, geography, entry.id));
    expect(value.statements).toEqual([]);
  });

  it('is the very same object when the server says the same again', async () => {
    const { client, config, geography } = await install(entry);
    const query = { ...datasetQuery(config, geography, entry.id), staleTime: 0 };
    const first = await client.query(query);
    expect(await client.query(query)).toBe(first);
  });

  it('stays, with the reason, when the server is gone', async () => {
    const { client, config, geography } = await install(entry);
    const query = { ...datasetQuery(config, geography, entry.id), staleTime: 0 };
    const first = await client.query(query);
    server.use(http.get(`${entry.url}/*`, () => new HttpResponse(null, { status: 404 })));
    const { value, fallback } = await client.query(query);
    expect(value).toBe(first.value);
    expect(fallback?.error.status).toBe(404);
  });

  it('is read from the kept copy at a start without the server', async () => {
    const good = await loadFrom(entry);
    server.use(http.get(`${entry.url}/*`, () => HttpResponse.error()));
    const again = await loadFrom(entry);
    expect(again.objects).toEqual(good.objects);
  });

  it('is refused where no record can be placed, with the first reason', async () => {
    const fields = { ...entry.objects.fields, region: 'vid' };
    const error = await failureOf(
      loadFrom({ ...entry, objects: { ...entry.objects, fields } } as typeof entry),
    );
    expect(error.problems).toMatchObject([{ code: 'said', path: 'parks' }]);
    expect(error.problems[0]?.params.en).toContain('unknownRegion «P»');
  });

  it('is refused where no record has a property that is named, which is told with those there are', async () => {
    const fields = { ...entry.objects.fields, residents: 'tenants' };
    const error = await failureOf(
      loadFrom({ ...entry, objects: { ...entry.objects, fields } } as typeof entry),
    );
    expect(error.problems).toMatchObject([{ code: 'said', path: 'parks.tenants' }]);
    expect(error.problems[0]?.params.en).toContain('title, code, vid, hectares');
  });

  const measuresOf = ({ indicatorById }: Dataset, quantity: string) =>
    [...indicatorById.values()].flatMap((one) =>
      'measureOf' in one && one.measureOf === quantity ? [[one.id, one.numeratorId]] : [],
    );

  it('offers the measures of a complete list, and none of a number of which nobody says that it adds up', async () => {
    const dataset = await loadFrom(entry);
    expect(measuresOf(dataset, 'objects').map(([id]) => id)).toEqual([
      'objects-per-million',
      'objects-share',
      'objects-quotient',
    ]);
    expect(measuresOf(dataset, 'people')).toEqual([]);
  });

  it('offers those of a number where the configuration says that it adds up', async () => {
    const indicators = entry.regions.indicators.map((one) => ({ ...one, isCount: true }));
    const dataset = await loadFrom({ ...entry, regions: { ...entry.regions, indicators } } as typeof entry);
    expect(measuresOf(dataset, 'people')).toEqual([
      ['people-per-million', 'people'],
      ['people-share', 'people'],
      ['people-quotient', 'people'],
    ]);
    expect(dataset.indicatorById.get('people-share')?.label.en).toBe('People, share of the country');
  });

  it('may have objects alone, or regions alone', async () => {
    const { regions: _, ...objectsOnly } = entry;
    expect((await loadFrom(objectsOnly)).indicators.some(({ type }) => type === 'number')).toBe(false);
    const { objects: __, ...regionsOnly } = entry;
    const dataset = await loadFrom(regionsOnly);
    expect(dataset.objects).toEqual([]);
    expect(dataset.presenceIndicatorId).toBeNull();
    expect(dataset.indicators).toHaveLength(1);
    expect(dataset.defaultIndicatorId).toBe('people');
  });
});

it('without a date in the configuration the numbers are of the day they were read', async () => {
  const { asOf: _, ...details } = ogcConfig.details;
  const { compiledOn } = await loadFrom({ ...ogcConfig, details } as typeof ogcConfig);
  expect(compiledOn).toBe(new Date().toISOString().slice(0, 10));
});
