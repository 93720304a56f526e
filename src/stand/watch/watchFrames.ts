import { createFrameJudge } from './frameJudge';

/** Tells of a page that stands still or is no longer drawn. @returns a function that stops watching. */
export function watchFrames(onFrozen: (details: string) => void): () => void {
  const judge = createFrameJudge({
    onFrozen,
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
