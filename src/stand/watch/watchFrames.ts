import { createFrameJudge } from './frameJudge';

/** Tells of a page that stands still or is no longer drawn. @returns a function that stops watching. */
export function watchFrames(onFrozen: (details: string) => void): () => void {
  const judge = createFrameJudge({
    onFrozen,
    longestTask: watchTasks(),
    requestFrame: (callback) => requestAnimationFrame(callback),
    isVisible: () => document.visibilityState === 'visible',
  });
  let worker: Worker;
  try {
    worker = new Worker(new URL('./heartbeatWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser without workers goes unwatched.
    return () => {};
  }
  worker.addEventListener('message', ({ data, timeStamp }: MessageEvent<number>) =>
    judge(data, performance.timeOrigin + timeStamp),
  );
  return () => worker.terminate();
}

/** @returns the longest of the tasks since it was called last, ms; shorter ones than 50 ms are not told, and count as 0. */
function watchTasks(): () => number | null {
  // A browser without them does not throw: it tells of none.
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return () => null;
  let longest = 0;
  const take = (tasks: PerformanceEntryList) => {
    for (const { duration } of tasks) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    take(observer.takeRecords());
    const taken = longest;
    longest = 0;
    return taken;
  };
}
