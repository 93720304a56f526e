import { wrap, type Endpoint } from 'comlink';
import type { Pattern, PatternJob } from '../domain/disparityPattern';

/** What the page may ask of the worker. */
export interface StatisticsApi {
  readonly findPattern: (job: PatternJob) => Pattern;
}

/** A worker, or what stands for one. */
export type StatisticsThread = Endpoint & { readonly terminate: () => void };

/** Answers one question; fails where the thread does, and when `signal` says that nobody asks any more. */
export type AskPattern = (job: PatternJob, signal: AbortSignal) => Promise<Pattern>;

/**
 * Makes a way to ask for patterns off the page's thread. Each question has a thread of its own, which ends with it: a
 * question that is no longer asked costs nothing more.
 * @param startThread makes the worker; another one in tests.
 */
export function createAskPattern(startThread: () => StatisticsThread = startWorker): AskPattern {
  return async (job, signal) => {
    signal.throwIfAborted();
    const thread = startThread();
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('No longer asked')), { once: true });
      // Its script did not load, or it ran out of memory: no answer will come.
      thread.addEventListener('error', (event) =>
        reject(new Error('The statistics worker failed', { cause: event })),
      );
    });
    try {
      return await Promise.race([wrap<StatisticsApi>(thread).findPattern(job), stopped]);
    } finally {
      thread.terminate();
    }
  };
}

function startWorker(): StatisticsThread {
  return new Worker(new URL('./statisticsWorker.ts', import.meta.url), { type: 'module' });
}
