import { bringFile, keepFile } from './bringFile';
import { deleteOthers } from './deleteOthers';
import type { WorkerScope } from './workerScope';

const PREFIX = 'park-atlas-code-';

/** Few enough to leave the line to the page that is being read. */
const AT_ONCE = 4;

/** The files of one build in a cache of their own: all of them, or none. */
export interface CodeKeeper {
  /** @throws KeepError when the build is not whole; then nothing of it is kept. */
  readonly keep: () => Promise<void>;
  /** A file of this build; where its cache has been cleared, the network answers as if there were no worker. */
  readonly answer: (path: string, request: Request) => Promise<Response>;
  /** A script of a former build, for a window that was opened with it. */
  readonly answerFormer: (request: Request) => Promise<Response>;
  /** False when the browser or a person cleared the cache. */
  readonly isWhole: () => Promise<boolean>;
  /** Deletes other builds. */
  readonly tidy: () => Promise<void>;
}

/** The keeper of the build this worker belongs to. */
export function createCodeKeeper(scope: WorkerScope): CodeKeeper {
  const { caches, registration, atlasBuild: build } = scope;
  const cacheName = PREFIX + build.id;
  const urlOf = (path: string) => new URL(path, registration.scope).href;
  const kept = (path: string) => caches.match(urlOf(path), { cacheName });

  /** Continues where an earlier attempt was interrupted: what is kept has been checked. */
  async function keepAll(): Promise<void> {
    const cache = await caches.open(cacheName);
    const keepOne = async (path: string) => {
      const url = urlOf(path);
      if ((await cache.match(url)) !== undefined) return;
      const sum = build.code[path] ?? null;
      await keepFile(cache, url, path, await bringFile(scope.fetch, { url, file: path, sum }));
    };
    // The page last: where it is, everything is.
    const files = Object.keys(build.code).filter((path) => path !== '');
    const takeTurns = async () => {
      for (let path = files.shift(); path !== undefined; path = files.shift()) await keepOne(path);
    };
    const turns = Array.from({ length: AT_ONCE }, takeTurns);
    try {
      await Promise.all(turns);
    } finally {
      files.length = 0;
      // Nothing may be written any more once the cache is thrown away.
      await Promise.allSettled(turns);
    }
    await keepOne('');
  }

  return {
    keep: async () => {
      try {
        await keepAll();
      } catch (error) {
        await caches.delete(cacheName);
        throw error;
      }
    },
    answer: async (path, request) => (await kept(path)) ?? scope.fetch(request),
    // Names with a hash of the content: whatever build it is from, it is the right file.
    answerFormer: async (request) => (await caches.match(request.url)) ?? scope.fetch(request),
    isWhole: async () => (await kept('')) !== undefined,
    tidy: () => deleteOthers(caches, PREFIX, cacheName),
  };
}
