import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOffline } from '../../../src/app/offline/keepOffline';

type FakeWorker = EventTarget & { state: string; readonly postMessage: ReturnType<typeof vi.fn> };

const createWorker = (state: string): FakeWorker =>
  Object.assign(new EventTarget(), { state, postMessage: vi.fn() });

function createBrowser({ isFirstVisit = false, refuses = false } = {}) {
  const registration = Object.assign(new EventTarget(), {
    installing: null as FakeWorker | null,
    waiting: null as FakeWorker | null,
    update: vi.fn(() => Promise.resolve()),
  });
  const workers = Object.assign(new EventTarget(), {
    controller: isFirstVisit ? null : createWorker('activated'),
    register: vi.fn(() => (refuses ? Promise.reject(new Error('insecure')) : Promise.resolve(registration))),
  });
  const hooks = { report: vi.fn(), onUpdate: vi.fn<(apply: () => void) => void>(), reload: vi.fn() };
  return {
    registration,
    workers,
    hooks,
    start: () =>
      keepOffline(workers as unknown as ServiceWorkerContainer, 'https://atlas.example/sw.js', hooks),
    /** A newer build has been fetched whole. */
    install: () => {
      const worker = createWorker('installing');
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      worker.state = 'installed';
      registration.waiting = worker;
      worker.dispatchEvent(new Event('statechange'));
      return worker;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('keepOffline', () => {
  it('asks for the worker past the HTTP cache', async () => {
    const { workers, start } = createBrowser();
    await start();
    expect(workers.register).toHaveBeenCalledWith('https://atlas.example/sw.js', { updateViaCache: 'none' });
  });

  it('offers a newer build once, and changes to it only when it is applied', async () => {
    const { workers, hooks, start, install } = createBrowser();
    await start();
    const worker = install();
    worker.dispatchEvent(new Event('statechange'));
    expect(hooks.onUpdate).toHaveBeenCalledOnce();
    expect(worker.postMessage).not.toHaveBeenCalled();
    hooks.onUpdate.mock.calls[0]?.[0]();
    expect(worker.postMessage).toHaveBeenCalledWith({ kind: 'apply' });
    expect(hooks.reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(hooks.reload).toHaveBeenCalledOnce();
  });

  it('offers one that already waits when the page is opened', async () => {
    const { registration, hooks, start } = createBrowser();
    registration.waiting = createWorker('installed');
    await start();
    expect(hooks.onUpdate).toHaveBeenCalledOnce();
  });

  it('only opens the page anew where another window was quicker', async () => {
    const { hooks, start, install } = createBrowser();
    await start();
    const worker = install();
    worker.state = 'activated';
    hooks.onUpdate.mock.calls[0]?.[0]();
    expect(worker.postMessage).not.toHaveBeenCalled();
    expect(hooks.reload).toHaveBeenCalledOnce();
  });

  it('does not take the first build for an update, nor opens the page anew for it', async () => {
    const { workers, hooks, start, install } = createBrowser({ isFirstVisit: true });
    await start();
    install();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(hooks.onUpdate).not.toHaveBeenCalled();
    expect(hooks.reload).not.toHaveBeenCalled();
  });

  it('looks for a newer build and fresher data every hour, and minds no failure', async () => {
    const { workers, registration, start } = createBrowser();
    await start();
    expect(workers.controller?.postMessage).toHaveBeenCalledTimes(1);
    registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(workers.controller?.postMessage).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(registration.update).toHaveBeenCalledTimes(2);
    expect(workers.controller?.postMessage).toHaveBeenLastCalledWith({ kind: 'refreshData' });
    expect(workers.controller?.postMessage).toHaveBeenCalledTimes(2);
  });

  it('logs what the worker could not keep', async () => {
    const { workers, hooks, start } = createBrowser();
    await start();
    const data = { kind: 'installFailed', build: 'ab12', reason: 'quota', file: 'assets/x.js' };
    workers.dispatchEvent(new MessageEvent('message', { data }));
    expect(hooks.report).toHaveBeenCalledWith('updateFailed', 'ab12: quota assets/x.js');
  });

  it('logs a browser that will have no worker, and goes on', async () => {
    const { hooks, start } = createBrowser({ refuses: true });
    await start();
    expect(hooks.report).toHaveBeenCalledWith('updateFailed', 'No worker: Error: insecure');
  });

  it('goes on where workers are blocked without a word', async () => {
    const { workers, hooks, start } = createBrowser();
    workers.register.mockResolvedValueOnce(undefined as never);
    await start();
    expect(hooks.onUpdate).not.toHaveBeenCalled();
    expect(hooks.report).not.toHaveBeenCalled();
  });
});
