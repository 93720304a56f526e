import { ImportError } from './contract';

/** How a caller follows and ends the opening of a file. */
export interface OpenHooks {
  /** Share done, 0…1, never falling. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Progress of one stretch of the work, with cancelling noticed at every report of it. */
export type Stage = (done: number) => void;

/**
 * Makes a stage that spreads its own 0…1 over `from`…`to` of the whole.
 * @throws ImportError cancelled, from the stage, once the signal has been given.
 */
export function stage(hooks: OpenHooks, from: number, to: number): Stage {
  return (done) => {
    hooks.onProgress?.(from + (to - from) * Math.min(1, done));
    if (hooks.signal?.aborted === true) throw new ImportError('cancelled');
  };
}
