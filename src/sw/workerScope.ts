import type { BuildList } from './buildList';
import type { InstallFailure } from './messages';

export interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface SpokenEvent extends LastingEvent {
  readonly data: unknown;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AskingEvent;
  readonly message: SpokenEvent;
}

export interface WorkerClient {
  readonly postMessage: (message: InstallFailure) => void;
}

/**
 * What the worker uses of its global scope. Written down here because TypeScript's library of workers cannot stand
 * beside that of pages in one project.
 */
export interface WorkerScope {
  readonly atlasBuild: BuildList;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: {
    readonly scope: string;
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly WorkerClient[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ) => void;
}
