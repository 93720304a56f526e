/** A picture that stands still for so long is a fault; anything shorter is a slow machine. */
export const FROZEN_MS = 5_000;

/** Of a standstill its longest task takes at least so much; of frames that follow each other slowly none does. */
const STANDSTILL_TASK_MS = FROZEN_MS / 2;

interface FrameJudgeOptions {
  readonly onFrozen: (details: string) => void;
  /** The longest task, in milliseconds, that the page has run since it was asked last; `null`: the browser does not tell. */
  readonly longestTask: () => number | null;
  /** Calls back with the next frame, as `requestAnimationFrame` does. */
  readonly requestFrame: (callback: () => void) => void;
  /** A hidden page is drawn no frames, and that is no fault. */
  readonly isVisible: () => boolean;
}

/**
 * Judges by the beats of a worker whether the page still runs and is still drawn. A page that stands still cannot judge
 * itself: its worker's beats wait, and are late when it runs again. They are late too where slow frames follow each
 * other while a finger is down, for a browser lets messages wait for those: then no task has taken long, and nothing
 * is wrong. A page that runs and is no longer drawn answers the beats, but a frame asked for does not come. One that
 * never runs again is beyond its own help.
 * @returns takes a beat: when the worker sent it and when the page received it, in milliseconds of one clock.
 */
export function createFrameJudge({
  onFrozen,
  longestTask,
  requestFrame,
  isVisible,
}: FrameJudgeOptions): (sentAt: number, receivedAt: number) => void {
  let waitingSince: number | null = null;
  let judgedUntil = -Infinity;
  return (sentAt, receivedAt) => {
    // Beats sent while the page stood still all arrive at once: one fault.
    if (sentAt <= judgedUntil) return;
    const longest = longestTask() ?? Infinity;
    if (receivedAt - sentAt >= FROZEN_MS && longest >= STANDSTILL_TASK_MS) {
      judgedUntil = receivedAt;
      waitingSince = null;
      onFrozen(`stood still for ${seconds(receivedAt - sentAt)} s`);
      return;
    }
    if (!isVisible()) {
      waitingSince = null;
      return;
    }
    if (waitingSince === null) {
      waitingSince = receivedAt;
      requestFrame(() => {
        waitingSince = null;
      });
    } else if (receivedAt - waitingSince >= FROZEN_MS) {
      onFrozen(`not drawn for ${seconds(receivedAt - waitingSince)} s`);
      // The same frame is still awaited; told again only after as long once more.
      waitingSince = receivedAt;
    }
  };
}

function seconds(ms: number): string {
  return String(Math.round(ms / 1000));
}
