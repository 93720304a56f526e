/** JSON that once passed its check, with the moment it was fetched. */
export interface LastGood {
  readonly json: unknown;
  /** ISO date and time. */
  readonly savedAt: string;
}

/** Keeps the last good JSON of each address across page loads. */
export interface LastGoodStore {
  /** `null`: nothing kept, or the browser keeps nothing. */
  readonly read: (url: string) => Promise<LastGood | null>;
  /** Never rejects: a full or forbidden store must not break a page that has its data. */
  readonly write: (url: string, kept: LastGood) => Promise<void>;
}

const DATABASE = 'park-atlas';
const TABLE = 'last-good';

/** IndexedDB and not the Cache API: an office server without HTTPS has no Cache API. */
export function createIndexedDbStore(): LastGoodStore {
  return {
    read: async (url) => {
      try {
        const kept: unknown = await withTable('readonly', (table) => table.get(url));
        return isLastGood(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write: async (url, kept) => {
      try {
        await withTable('readwrite', (table) => table.put(kept, url));
      } catch {
        // Private mode or a full disk: the atlas goes on without a copy.
      }
    },
  };
}

/** A store that lives as long as the page: for tests and for browsers without IndexedDB. */
export function createMemoryStore(): LastGoodStore {
  const kept = new Map<string, LastGood>();
  return {
    read: (url) => Promise.resolve(kept.get(url) ?? null),
    write: (url, value) => {
      kept.set(url, value);
      return Promise.resolve();
    },
  };
}

/** The store this browser can offer. */
export function createLastGoodStore(): LastGoodStore {
  return typeof indexedDB === 'undefined' ? createMemoryStore() : createIndexedDbStore();
}

function isLastGood(value: unknown): value is LastGood {
  return typeof value === 'object' && value !== null && 'json' in value && 'savedAt' in value;
}

async function withTable<T>(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await settle(opening);
  try {
    return await settle(ask(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'));
  });
}
