import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { createMemoryStore } from '../../src/data/lastGood';
import { setLastGoodStore } from '../../src/data/load';
import { startMapServer, type MapServer } from './mapserver/startMapServer';
import { configEntry, countObjects, source } from './mapserver/layers';
import { loadDataset } from './loadDataset';

const started: MapServer[] = [];

async function start(maxLimit?: number): Promise<MapServer> {
  const server = await startMapServer(maxLimit);
  started.push(server);
  return server;
}

beforeEach(() => setLastGoodStore(createMemoryStore()));
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

/** Requests for items of a collection. */
function pagesOf({ asked }: MapServer, collection: string): readonly string[] {
  return asked.filter((path) => path.includes(`/collections/${collection}/items`));
}

function expectTheSource(dataset: Dataset): void {
  // every object, with what the server says of it
  expect(dataset.objects).toHaveLength(source.objects.length);
  expect(dataset.unmatchedObjects).toEqual([]);
  expect(dataset.intake).toMatchObject({ refused: 0, unmatched: 0, problemCount: 0 });
  const read = dataset.objects.map(({ name, kind, status, regionId, areaHa }) => ({
    name: name.ru,
    kind,
    status,
    regionId,
    areaHa,
  }));
  const said = source.objects.map(({ name, kind, status, regionId, areaHa }) => ({
    name: name.ru,
    kind,
    status,
    regionId,
    areaHa,
  }));
  expect(new Set(read.map((object) => JSON.stringify(object)))).toEqual(
    new Set(said.map((object) => JSON.stringify(object))),
  );
  // per region
  const counts = [...dataset.objectsByRegion].map(([id, objects]) => [id, objects.length] as const);
  expect(new Map(counts)).toEqual(countObjects());
  // the table of regions
  const population = dataset.indicators.find(({ label }) => label.en === 'Population');
  if (population?.type !== 'number') throw new Error('No population');
  const values = source.regions.map(({ id }) => {
    const observation = population.observations.get(id);
    return [id, observation?.kind === 'value' ? observation.value : null];
  });
  expect(Object.fromEntries(values)).toEqual(source.population);
}

describe('MapServer 8, OGC API – Features', () => {
  it('gives the atlas objects and regions, page after page, with the numbers of the source', async () => {
    const server = await start();
    const dataset = await loadDataset(configEntry(server.url));
    expectTheSource(dataset);
    expect(pagesOf(server, 'parks')).toHaveLength(Math.ceil(source.objects.length / 50));
    expect(pagesOf(server, 'regions')).toHaveLength(Math.ceil(source.regions.length / 50));
  });

  it('may give smaller pages than it was asked for', async () => {
    const server = await start(40);
    expectTheSource(await loadDataset({ ...configEntry(server.url), pageSize: 1000 }));
    expect(pagesOf(server, 'parks')).toHaveLength(Math.ceil(source.objects.length / 40));
  });

  it('is told of a collection it does not have', async () => {
    const server = await start();
    const entry = configEntry(server.url);
    const wrong = { ...entry, objects: { ...entry.objects, collection: 'parki' } };
    const words = 'the server has no such collection; it has: regions, parks';
    await expect(loadDataset(wrong)).rejects.toMatchObject({
      problems: [{ code: 'said', path: 'parki', params: { en: words } }],
    });
  });

  it('is told of a property none of its records has', async () => {
    const server = await start();
    const entry = configEntry(server.url);
    const fields = { ...entry.objects.fields, residents: 'rezidenty' };
    const wrong = { ...entry, objects: { ...entry.objects, fields } };
    await expect(loadDataset(wrong)).rejects.toMatchObject({
      problems: [{ code: 'said', path: 'parks.rezidenty' }],
    });
  });
});
