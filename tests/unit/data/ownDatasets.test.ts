import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuiltDataset } from '../../../src/data/import/contract';
import {
  keepOwnDataset,
  listOwnDatasets,
  loadOwnDataset,
  loadOwnStatements,
  readOwnDataset,
  removeOwnDataset,
} from '../../../src/data/ownDatasets';
import { parseGeography } from '../../../src/data/toGeography';
import type { WireDataset } from '../../../src/data/wire/dataset';
import { createOwnDatasetId, isOwnDatasetId, publishedIdOf } from '../../../src/domain/ownDataset';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalStatements,
} from '../../../mocks/fixtures/fictionalFiles';

const geography = parseGeography(fictionalGeography, 'geography.json');
const [object] = fictionalDataset.objects;

/** A data set with so many objects, all of one region and one source. */
function built(id: string, count = 1): BuiltDataset {
  if (object === undefined) throw new Error('The fixture has no object');
  const objects = Array.from({ length: count }, (_, index) => ({ ...object, id: `N${index}` }));
  return {
    dataset: { ...fictionalDataset, id, objects },
    statements: { ...fictionalStatements, datasetId: id },
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the store of the viewer's own data sets", () => {
  it('gives back what it was given, objects in their order', async () => {
    const given = built('own-1', 4_321);
    expect(await keepOwnDataset(given)).toBe(true);
    expect(await readOwnDataset('own-1')).toEqual(given);
  });

  it('lists what it keeps in the order it came, and forgets one alone', async () => {
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
    await keepOwnDataset(built('own-b', 2_001));
    vi.setSystemTime(new Date('2031-01-02T00:00:00Z'));
    await keepOwnDataset(built('own-a', 2_001));
    vi.useRealTimers();
    expect((await listOwnDatasets()).map(({ id }) => id)).toEqual(['own-b', 'own-a']);
    await removeOwnDataset('own-a');
    expect(await listOwnDatasets()).toEqual([{ id: 'own-b', title: fictionalDataset.title, isKept: true }]);
    expect((await readOwnDataset('own-b')).dataset.objects).toHaveLength(2_001);
  });

  it('leaves nothing of a longer data set when a shorter one takes its id', async () => {
    await keepOwnDataset(built('own-1', 4_001));
    await keepOwnDataset(built('own-1', 3));
    expect((await readOwnDataset('own-1')).dataset.objects).toHaveLength(3);
  });

  it('loads a checked data set with its statements', async () => {
    await keepOwnDataset(built('own-1', 2));
    const { value, fallback } = await loadOwnDataset('own-1', geography);
    expect(fallback).toBeNull();
    expect(value.objectsByRegion.get('EX-ONE')).toHaveLength(2);
    expect((await loadOwnStatements('own-1', geography)).value.datasetId).toBe('own-1');
  });

  it('names the data set that this browser does not have', async () => {
    await expect(readOwnDataset('own-elsewhere')).rejects.toMatchObject({
      kind: 'reference',
      problems: [{ code: 'unknownDataset', params: { id: 'own-elsewhere' } }],
    });
  });

  it('refuses what another version of the atlas wrote otherwise', async () => {
    const given = built('own-old', 2_100);
    const objects = given.dataset.objects.map((each, index) =>
      index === 2_050 ? { ...each, kind: 'zoo' } : each,
    ) as WireDataset['objects'];
    await keepOwnDataset({ ...given, dataset: { ...given.dataset, objects } });
    await expect(readOwnDataset('own-old')).rejects.toMatchObject({
      kind: 'schema',
      problems: [{ code: 'notAllowed' }],
    });
  });

  it('keeps for the life of the page what the browser has no room for, and nothing by halves', async () => {
    const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (Array.isArray(key) && key[2] === 1) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const given = built('own-large', 5_000);
    expect(await keepOwnDataset(given)).toBe(false);
    full.mockRestore();
    const database = await openDB('park-atlas-own');
    expect(await database.count('pieces')).toBe(0);
    database.close();
    expect(await listOwnDatasets()).toEqual([
      { id: 'own-large', title: fictionalDataset.title, isKept: false },
    ]);
    expect(await readOwnDataset('own-large')).toEqual(given);
    await removeOwnDataset('own-large');
    expect(await listOwnDatasets()).toEqual([]);
  });

  it('goes on where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await listOwnDatasets()).toEqual([]);
    expect(await keepOwnDataset(built('own-1'))).toBe(false);
    expect((await listOwnDatasets()).map(({ id }) => id)).toEqual(['own-1']);
    await removeOwnDataset('own-1').catch(() => undefined);
    expect(await listOwnDatasets()).toEqual([]);
  });
});

describe('ids of own data sets', () => {
  it('tell a data set of this browser from a published one', () => {
    const id = createOwnDatasetId('2031-05-09', 'k3f9');
    expect(id).toBe('own-20310509-k3f9');
    expect(isOwnDatasetId(id)).toBe(true);
    expect(isOwnDatasetId(publishedIdOf(id))).toBe(false);
    expect(publishedIdOf(id)).toBe('data-20310509-k3f9');
  });
});
