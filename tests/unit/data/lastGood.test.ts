import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbStore, createLastGoodStore, createMemoryStore } from '../../../src/data/lastGood';

const KEPT = { json: { a: 1 }, savedAt: '2030-01-01T00:00:00Z' };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As much of IndexedDB as the store asks of it. */
function fakeIndexedDb() {
  const table = new Map<string, unknown>();
  const answer = <T>(result: T) => {
    const request = { result, onsuccess: null as (() => void) | null, onerror: null, onupgradeneeded: null };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const objectStore = () => ({
    get: (key: string) => answer(table.get(key)),
    put: (value: unknown, key: string) => answer(table.set(key, value)),
  });
  const close = vi.fn();
  const open = () => answer({ transaction: () => ({ objectStore }), close });
  return { factory: { open }, table, close };
}

describe('the store of last good copies', () => {
  it('gives back what it was given, by address', async () => {
    const store = createMemoryStore();
    await store.write('a', KEPT);
    expect(await store.read('a')).toEqual(KEPT);
    expect(await store.read('b')).toBeNull();
  });

  it('keeps copies in IndexedDB and closes it each time', async () => {
    const { factory, close } = fakeIndexedDb();
    vi.stubGlobal('indexedDB', factory);
    const store = createLastGoodStore();
    await store.write('a', KEPT);
    expect(await store.read('a')).toEqual(KEPT);
    expect(await store.read('b')).toBeNull();
    expect(close).toHaveBeenCalledTimes(3);
  });

  it('ignores what another version may have left there', async () => {
    const { factory, table } = fakeIndexedDb();
    vi.stubGlobal('indexedDB', factory);
    table.set('a', 'text');
    expect(await createIndexedDbStore().read('a')).toBeNull();
  });

  it('goes on without copies where the browser forbids them', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = createIndexedDbStore();
    await expect(store.write('a', KEPT)).resolves.toBeUndefined();
    expect(await store.read('a')).toBeNull();
  });

  it('lives as long as the page where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = createLastGoodStore();
    await store.write('a', KEPT);
    expect(await store.read('a')).toEqual(KEPT);
  });
});
