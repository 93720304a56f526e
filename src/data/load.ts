import type { Arrival } from './adapters/adapter';
import { bringFile } from './adapters/bringFile';
import { DataError } from './dataError';
import type { FetchTextOptions } from './fetchText';
import { createLastGoodStore, type LastGoodStore } from './lastGood';

/** Checked data, and whether it is the copy kept from an earlier visit. */
export interface Loaded<T> {
  readonly value: T;
  /** `null`: fresh. Else when what is shown was fetched, and why nothing fresher could be had. */
  readonly fallback: { readonly savedAt: string; readonly error: DataError } | null;
}

interface Remembered {
  /** `null`: a kept copy stands in, and whatever the source says is news. */
  readonly signature: string | null;
  readonly loaded: Loaded<unknown>;
  /** ISO date and time the source last said so. */
  readonly savedAt: string;
}

const sharedStore: { current: LastGoodStore | null } = { current: null };
/** By address: what the page shows, so that a source that says the same again changes nothing. */
const remembered = new Map<string, Remembered>();

/** The store in use; made at the first need, so that importing this file touches no browser API. */
function lastGoodStore(): LastGoodStore {
  sharedStore.current ??= createLastGoodStore();
  return sharedStore.current;
}

/** Replaces the store of last good copies and forgets what is in memory; tests begin with an empty one. */
export function setLastGoodStore(store: LastGoodStore): void {
  sharedStore.current = store;
  remembered.clear();
}

/**
 * Fetches JSON, checks it, and keeps it; when that fails, falls back to the last good copy of the same address.
 * @param parse the check; what it throws is the failure. It may wait for what it checks against.
 * @throws DataError when there is neither a fresh nor a kept copy that passes the check.
 */
export async function load<T>(
  url: string,
  parse: (json: unknown) => T | Promise<T>,
  options: FetchTextOptions = {},
): Promise<Loaded<T>> {
  try {
    const arrival = await bringFile(url, options);
    return { value: await checkAndKeep(url, arrival, parse), fallback: null };
  } catch (error) {
    return fallBack(url, parse, error);
  }
}

/**
 * The same for a source that may be asked again while the page is open: what it already said is the same object as
 * before, and while it fails, what is on screen stays.
 * @param beforeChange waits until what is shown may be replaced.
 */
export async function reload<T>(
  address: string,
  bring: () => Promise<Arrival>,
  parse: (json: unknown) => T | Promise<T>,
  beforeChange: () => Promise<void>,
): Promise<Loaded<T>> {
  // One check an address: what is remembered under it came from the same `parse`.
  const last = remembered.get(address) as (Remembered & { readonly loaded: Loaded<T> }) | undefined;
  const savedAt = new Date().toISOString();
  try {
    const arrival = await bring();
    if (last !== undefined && last.signature === arrival.signature) {
      remembered.set(address, { ...last, savedAt });
      return last.loaded;
    }
    const loaded = { value: await checkAndKeep(address, arrival, parse), fallback: null };
    if (last !== undefined) await beforeChange();
    remembered.set(address, { signature: arrival.signature, loaded, savedAt });
    return loaded;
  } catch (error) {
    if (last !== undefined && error instanceof DataError) {
      return { value: last.loaded.value, fallback: { savedAt: last.savedAt, error } };
    }
    const loaded = await fallBack(address, parse, error);
    remembered.set(address, { signature: null, loaded, savedAt: loaded.fallback.savedAt });
    return loaded;
  }
}

async function checkAndKeep<T>(
  address: string,
  arrival: Arrival,
  parse: (json: unknown) => T | Promise<T>,
): Promise<T> {
  const json = await arrival.json();
  const value = await parse(json);
  void lastGoodStore().write(address, { json, savedAt: new Date().toISOString() });
  return value;
}

/**
 * The kept copy in place of what failed.
 * @throws the failure itself when there is no copy, or only one made for an older version of the atlas.
 */
async function fallBack<T>(
  address: string,
  parse: (json: unknown) => T | Promise<T>,
  error: unknown,
): Promise<Loaded<T> & { readonly fallback: object }> {
  if (!(error instanceof DataError)) throw error;
  const kept = await lastGoodStore().read(address);
  if (kept === null) throw error;
  try {
    return { value: await parse(kept.json), fallback: { savedAt: kept.savedAt, error } };
  } catch {
    throw error;
  }
}
