import { KeepError } from './bringFile';
import { createCodeKeeper } from './codeKeeper';
import { createDataKeeper } from './dataKeeper';
import type { WorkerRequest } from './messages';
import type { WorkerScope } from './workerScope';

/** Folders and files a deployer may change without a build. */
const DATA = /^(config\.json$|data\/|geo\/|stories\/)/;
const ASSETS = 'assets/';

/**
 * Keeps the atlas of one build for the time without a network. A build is kept whole before it is used; the former one
 * serves until then, and until its windows are closed or a page says that it may be replaced.
 */
export function runWorker(scope: WorkerScope): void {
  const { atlasBuild: build, registration } = scope;
  const code = createCodeKeeper(scope);
  const data = createDataKeeper(scope);

  async function reportFailure(error: unknown): Promise<void> {
    const { reason, file } = error instanceof KeepError ? error : new KeepError('unreachable', '');
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const window of windows) {
      window.postMessage({ kind: 'installFailed', build: build.id, reason, file });
    }
  }

  async function keepBuild(): Promise<void> {
    try {
      await data.keep();
      await code.keep();
    } catch (error) {
      await reportFailure(error);
      throw error;
    }
  }

  /** Deletes what belongs to other builds, unless a window or an update may still need it. */
  async function tidy(): Promise<void> {
    if (registration.installing !== null || registration.waiting !== null) return;
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // One may be the window that is just being opened anew.
    if (windows.length <= 1) await Promise.all([code.tidy(), data.tidy()]);
  }

  /** Where somebody cleared the caches and left the worker, the build is fetched again. */
  async function heal(): Promise<void> {
    if (await code.isWhole()) await tidy();
    else await keepBuild().catch(() => undefined);
  }

  /** `null`: not below the scope of the worker, or not a mere file. */
  function pathOf(request: Request): string | null {
    if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return null;
    const { origin, pathname, search } = new URL(request.url);
    const path = `${origin}${pathname}`.slice(registration.scope.length);
    if (request.mode === 'navigate') return isPage(path) ? '' : path;
    return search === '' ? path : null;
  }

  scope.addEventListener('install', (event) => event.waitUntil(keepBuild()));
  scope.addEventListener('activate', (event) => {
    // The first page was opened without a worker, and may need its scripts after the network is cut.
    event.waitUntil(scope.clients.claim().then(tidy));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = pathOf(request);
    if (path === null) return;
    if (Object.hasOwn(build.code, path)) {
      event.respondWith(code.answer(path, request));
      if (path === '') event.waitUntil(heal());
    } else if (path.startsWith(ASSETS)) event.respondWith(code.answerFormer(request));
    else if (DATA.test(path)) event.respondWith(data.answer(request));
  });
  scope.addEventListener('message', (event) => {
    const { kind } = event.data as WorkerRequest;
    if (kind === 'apply') event.waitUntil(scope.skipWaiting());
    // The files on the server belong to the build that waits, if one does. What failed is tried again later.
    else if (registration.waiting === null) event.waitUntil(data.keep().catch(() => undefined));
  });
}

/** A path that names no file is the atlas itself, as for scripts/lib/staticHandler.mjs. */
function isPage(path: string): boolean {
  return path === 'index.html' || !/\.[^/]*$/.test(path);
}
