import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Dataset, StatementSet } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import type { OwnDatasetEntry } from '../domain/ownDataset';
import { checkShape } from './checkShape';
import { DataError } from './dataError';
import type { BuiltDataset } from './import/contract';
import type { Loaded } from './load';
import { toDataset } from './toDataset';
import { parseStatements } from './toStatements';
import { datasetSchema, type WireDataset } from './wire/dataset';

/** The lists that grow with the file: written and read a piece at a time, so that the page stays alive. */
const LISTS = ['objects', 'unmatchedObjects'] as const;
type ListName = (typeof LISTS)[number];

/** Objects in one piece: some ten milliseconds to write, to read and to check. */
const PIECE = 1_000;

interface KeptDataset {
  readonly id: string;
  /** ISO date and time. */
  readonly keptAt: string;
  /** All but the lists, which are empty here. */
  readonly core: WireDataset;
  readonly statements: BuiltDataset['statements'];
  readonly pieces: Readonly<Record<ListName, number>>;
}

interface OwnSchema extends DBSchema {
  datasets: { key: string; value: KeptDataset };
  pieces: { key: [id: string, list: ListName, index: number]; value: WireDataset[ListName] };
}

type OwnTransaction = IDBPTransaction<OwnSchema, ('datasets' | 'pieces')[], 'readwrite'>;

/** Data sets the browser had no room for: they live as long as the page. */
const unkept = new Map<string, BuiltDataset>();

function entryOf({ id, title }: WireDataset, isKept: boolean): OwnDatasetEntry {
  return { id, title, isKept };
}

/** The viewer's own data sets, oldest first; those of this page alone where the browser keeps nothing. */
export async function listOwnDatasets(): Promise<readonly OwnDatasetEntry[]> {
  const ofPage = [...unkept.values()].map(({ dataset }) => entryOf(dataset, false));
  try {
    const kept = await withDatabase((database) => database.getAll('datasets'));
    kept.sort((a, b) => a.keptAt.localeCompare(b.keptAt));
    return [...kept.map(({ core }) => entryOf(core, true)), ...ofPage];
  } catch {
    // Private mode, or storage switched off by an administrator.
    return ofPage;
  }
}

/**
 * Keeps a data set in this browser, whole or not at all.
 * @returns false where the browser has no room or keeps nothing: the data set is then usable until the page closes.
 */
export async function keepOwnDataset(built: BuiltDataset): Promise<boolean> {
  const { id } = built.dataset;
  try {
    await withDatabase((database) => writeDataset(database, built));
    unkept.delete(id);
    return true;
  } catch {
    unkept.set(id, built);
    return false;
  }
}

/**
 * A data set of the viewer's own as it was built.
 * @throws DataError when this browser does not have it, or another version of the atlas wrote it otherwise.
 */
export async function readOwnDataset(id: string): Promise<BuiltDataset> {
  const ofPage = unkept.get(id);
  if (ofPage !== undefined) return ofPage;
  const kept = await withDatabase((database) => readDataset(database, id));
  if (kept !== null) return kept;
  const problem = { code: 'unknownDataset', path: '$', params: { id } } as const;
  throw new DataError('reference', { url: id, problems: [problem] });
}

/** Forgets a data set; none of that id is no failure. Rejects where the browser lets nobody at its storage. */
export async function removeOwnDataset(id: string): Promise<void> {
  unkept.delete(id);
  await withDatabase(async (database) => {
    const transaction = database.transaction(['datasets', 'pieces'], 'readwrite');
    await transaction.objectStore('datasets').delete(id);
    await transaction.objectStore('pieces').delete(allPiecesOf(id));
    await transaction.done;
  });
}

/** One's own data set, ready to be shown; see `readOwnDataset` for what it throws. */
export async function loadOwnDataset(id: string, geography: Geography): Promise<Loaded<Dataset>> {
  const { dataset } = await readOwnDataset(id);
  return { value: toDataset(dataset, geography, id, id), fallback: null };
}

/** What comes with one's own data set beside its indicators; see `readOwnDataset` for what it throws. */
export async function loadOwnStatements(id: string, geography: Geography): Promise<Loaded<StatementSet>> {
  const { statements } = await readOwnDataset(id);
  return { value: parseStatements(statements, geography, id, id), fallback: null };
}

async function writeDataset(database: IDBPDatabase<OwnSchema>, built: BuiltDataset): Promise<void> {
  const transaction = database.transaction(['datasets', 'pieces'], 'readwrite');
  try {
    await fill(transaction, built);
  } catch (cause) {
    // A full disk aborts by itself, any other fault must not leave half a data set.
    if (transaction.error === null) transaction.abort();
    await transaction.done.catch(() => undefined);
    throw cause;
  }
  await transaction.done;
}

async function fill(transaction: OwnTransaction, { dataset, statements }: BuiltDataset): Promise<void> {
  const pieces = transaction.objectStore('pieces');
  await pieces.delete(allPiecesOf(dataset.id));
  for (const list of LISTS) {
    const items = dataset[list];
    for (let index = 0; index * PIECE < items.length; index += 1) {
      await pieces.put(items.slice(index * PIECE, (index + 1) * PIECE), [dataset.id, list, index]);
    }
  }
  await transaction.objectStore('datasets').put({
    id: dataset.id,
    keptAt: new Date().toISOString(),
    core: { ...dataset, objects: [], unmatchedObjects: [] },
    statements,
    pieces: { objects: piecesOf(dataset.objects), unmatchedObjects: piecesOf(dataset.unmatchedObjects) },
  });
}

async function readDataset(database: IDBPDatabase<OwnSchema>, id: string): Promise<BuiltDataset | null> {
  const transaction = database.transaction(['datasets', 'pieces']);
  const kept = await transaction.objectStore('datasets').get(id);
  if (kept === undefined) return null;
  const { objects, unmatchedObjects } = datasetSchema.shape;
  const dataset: WireDataset = {
    ...checkShape(datasetSchema, kept.core, id),
    objects: await readList(kept, 'objects', (piece) => checkShape(objects, piece, id)),
    unmatchedObjects: await readList(kept, 'unmatchedObjects', (piece) =>
      checkShape(unmatchedObjects, piece, id),
    ),
  };
  return { dataset, statements: kept.statements };

  async function readList<T>(
    { pieces }: KeptDataset,
    list: ListName,
    check: (piece: unknown) => readonly T[],
  ): Promise<T[]> {
    const items: T[] = [];
    for (let index = 0; index < pieces[list]; index += 1) {
      items.push(...check(await transaction.objectStore('pieces').get([id, list, index])));
    }
    return items;
  }
}

const piecesOf = (items: readonly unknown[]): number => Math.ceil(items.length / PIECE);

function allPiecesOf(id: string): IDBKeyRange {
  // An array sorts after every string: the range ends where the ids of the next data set begin.
  return IDBKeyRange.bound([id], [id, []]);
}

async function withDatabase<T>(ask: (database: IDBPDatabase<OwnSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<OwnSchema>('park-atlas-own', 1, {
    upgrade: (opened) => {
      opened.createObjectStore('datasets', { keyPath: 'id' });
      opened.createObjectStore('pieces');
    },
  });
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}
