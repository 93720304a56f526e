import { bringFile, keepFile, KeepError } from './bringFile';
import { deleteOthers } from './deleteOthers';
import { namedFiles } from './namedFiles';
import type { WorkerScope } from './workerScope';

const PREFIX = 'park-atlas-data-';
const CONFIG = 'config.json';

/** A visitor of a stand waits no longer for the hall's network. */
const PATIENCE_MS = 3_000;

/** How long after a failure the network is not asked again: a page that starts needs half a dozen files. */
const LEAN_ON_KEPT_MS = 10_000;

/** The data as they were on the server at one moment: nothing is replaced before everything has arrived. */
export interface DataKeeper {
  /** @throws KeepError when not everything could be had; then what was kept before stays. */
  readonly keep: () => Promise<void>;
  /** From the network, so that a replaced file needs no build; where that fails or is slow, the kept copy. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Deletes the data of other builds. */
  readonly tidy: () => Promise<void>;
}

/** The keeper of the data that go with the build this worker belongs to. */
export function createDataKeeper(scope: WorkerScope): DataKeeper {
  const { caches, registration, atlasBuild: build } = scope;
  const family = `${PREFIX}${build.id}-`;
  let leanOnKeptUntil = 0;

  /** A file the deployer took away is no reason to keep nothing; any other failure is. */
  async function bringIfThere(file: string): Promise<Response | null> {
    const url = new URL(file, registration.scope).href;
    try {
      return await bringFile(scope.fetch, { url, file, sum: null });
    } catch (error) {
      if (error instanceof KeepError && error.reason === 'missing') return null;
      throw error;
    }
  }

  async function bringAll(): Promise<ReadonlyMap<string, Response>> {
    const arrived = new Map<string, Response>();
    const config = await bringIfThere(CONFIG);
    if (config === null) throw new KeepError('missing', CONFIG);
    arrived.set(CONFIG, config);
    const named = namedFiles(await readJson(config), registration.scope);
    for (const file of new Set([...build.data, ...named])) {
      const response = file === CONFIG ? null : await bringIfThere(file);
      if (response !== null) arrived.set(file, response);
    }
    return arrived;
  }

  async function fromNetwork(request: Request): Promise<Response> {
    const response = await scope.fetch(request);
    if (response.status >= 500) throw new Error(`Status ${response.status}`);
    return response;
  }

  /** Latest first. Each keeping has a cache of its own: one that is written to file by file is old and new for a while. */
  async function ownCaches(): Promise<readonly string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(family)).toSorted((a, b) => numberOf(b) - numberOf(a));
  }
  const numberOf = (name: string) => Number(name.slice(family.length));
  const urlOf = (file: string) => new URL(file, registration.scope).href;

  /** The latest set that is whole; its name, lest a keeping meanwhile mixes two. */
  async function wholeCache(): Promise<string | null> {
    for (const cacheName of await ownCaches()) {
      if ((await caches.match(urlOf(CONFIG), { cacheName })) !== undefined) return cacheName;
    }
    return null;
  }

  async function fill(cacheName: string, files: ReadonlyMap<string, Response>): Promise<void> {
    const cache = await caches.open(cacheName);
    // The configuration last: where it is, everything is.
    for (const [file, response] of [...files].reverse()) await keepFile(cache, urlOf(file), file, response);
  }

  async function keepAll(): Promise<void> {
    const arrived = await bringAll();
    const former = await ownCaches();
    const cacheName = `${family}${former.reduce((most, name) => Math.max(most, numberOf(name)), 0) + 1}`;
    try {
      await fill(cacheName, arrived);
    } catch (error) {
      await caches.delete(cacheName);
      throw error;
    }
    await Promise.all(former.map((name) => caches.delete(name)));
  }

  // One after the other: two at once would fill the same cache.
  let latest: Promise<void> = Promise.resolve();

  return {
    keep: () => {
      latest = latest.catch(() => undefined).then(keepAll);
      return latest;
    },
    answer: async (request) => {
      const cacheName = await wholeCache();
      const kept = cacheName === null ? undefined : await caches.match(request.url, { cacheName });
      if (kept === undefined) return scope.fetch(request);
      // What the server has now belongs to the build that waits.
      if (registration.waiting !== null || Date.now() < leanOnKeptUntil) return kept;
      try {
        return await Promise.race([fromNetwork(request), failAfter(PATIENCE_MS)]);
      } catch (error) {
        if (request.signal.aborted) throw error;
        leanOnKeptUntil = Date.now() + LEAN_ON_KEPT_MS;
        return kept;
      }
    },
    tidy: () => deleteOthers(caches, PREFIX, family),
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.clone().json();
  } catch {
    return null;
  }
}

function failAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
}
