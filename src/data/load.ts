import { DataError, isTransient } from './dataError';
import { fetchJson, type FetchJsonOptions } from './fetchJson';
import { createLastGoodStore, type LastGoodStore } from './lastGood';

/** Checked data, and whether it is the copy kept from an earlier visit. */
export interface Loaded<T> {
  readonly value: T;
  /** `null`: fresh. Else when the copy was fetched, and why no fresh one could be had. */
  readonly fallback: { readonly savedAt: string; readonly error: DataError } | null;
}

const RETRY_DELAY_MS = 400;
const sharedStore: { current: LastGoodStore | null } = { current: null };

/** The store in use; made at the first need, so that importing this file touches no browser API. */
function lastGoodStore(): LastGoodStore {
  sharedStore.current ??= createLastGoodStore();
  return sharedStore.current;
}

/** Replaces the store of last good copies; tests begin with an empty one. */
export function setLastGoodStore(store: LastGoodStore): void {
  sharedStore.current = store;
}

/**
 * Fetches JSON, checks it, and remembers it; when that fails, falls back to the last good copy of the same address.
 * @param parse the check; what it throws is the failure. It may wait for what it checks against.
 * @throws DataError when there is neither a fresh nor a kept copy that passes the check.
 */
export async function load<T>(
  url: string,
  parse: (json: unknown) => T | Promise<T>,
  options: FetchJsonOptions = {},
): Promise<Loaded<T>> {
  const store = lastGoodStore();
  try {
    const json = await fetchWithOneRetry(url, options);
    const value = await parse(json);
    void store.write(url, { json, savedAt: new Date().toISOString() });
    return { value, fallback: null };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const kept = await store.read(url);
    if (kept === null) throw error;
    try {
      return { value: await parse(kept.json), fallback: { savedAt: kept.savedAt, error } };
    } catch {
      // The copy was made by an older version of the atlas: the first failure is the one to tell.
      throw error;
    }
  }
}

async function fetchWithOneRetry(url: string, options: FetchJsonOptions): Promise<unknown> {
  try {
    return await fetchJson(url, options);
  } catch (error) {
    if (!isTransient(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS));
    return fetchJson(url, options);
  }
}
