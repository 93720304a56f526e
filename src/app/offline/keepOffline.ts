import type { InstallFailure, WorkerRequest } from '../../sw/messages';

/** A stand stays open for days: nobody opens the page anew for the browser to look by itself. */
const LOOK_EVERY_MS = 3_600_000;

export interface OfflineHooks {
  /** Takes what happened for the log, in a technician's words. The page goes on in any case. */
  readonly report: (kind: 'update' | 'updateFailed', details: string) => void;
  /** A newer build is kept whole and waits; `apply` changes to it and opens the page anew. */
  readonly onUpdate: (apply: () => void) => void;
  readonly reload: () => void;
}

/**
 * Has the browser keep this build, and looks for newer ones at once and every hour. Resolves once the worker is
 * registered, or cannot be: in a private window, without HTTPS, where there is no room.
 */
export async function keepOffline(
  workers: ServiceWorkerContainer,
  address: string,
  { report, onUpdate, reload }: OfflineHooks,
): Promise<void> {
  workers.addEventListener('message', ({ data }: MessageEvent<InstallFailure>) =>
    report('updateFailed', `${data.build}: ${data.reason} ${data.file}`),
  );
  // The list of a new build must not hide behind the HTTP cache. Where workers are forbidden some browsers answer nothing.
  const registration = (await workers
    .register(address, { updateViaCache: 'none' })
    .catch((error: unknown) => {
      report('updateFailed', `No worker: ${String(error)}`);
    })) as ServiceWorkerRegistration | undefined;
  if (registration === undefined) return;
  const apply = (waiting: ServiceWorker) => {
    // Another window may have been quicker.
    if (waiting.state !== 'installed') {
      reload();
      return;
    }
    workers.addEventListener('controllerchange', reload, { once: true });
    ask(waiting, { kind: 'apply' });
  };
  const offered = new WeakSet<ServiceWorker>();
  const offer = () => {
    const { waiting } = registration;
    // Without a controller it is the first build, and there is nothing to change from.
    if (waiting === null || workers.controller === null || offered.has(waiting)) return;
    offered.add(waiting);
    report('update', 'ready');
    onUpdate(() => apply(waiting));
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
  offer();
  const refreshData = () => {
    if (workers.controller !== null) ask(workers.controller, { kind: 'refreshData' });
  };
  refreshData();
  setInterval(() => {
    // Without a network there is nothing newer to be had.
    registration.update().then(refreshData, () => undefined);
  }, LOOK_EVERY_MS);
}

function ask(worker: ServiceWorker, request: WorkerRequest): void {
  worker.postMessage(request);
}
