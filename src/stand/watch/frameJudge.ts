/** A picture that stands still for so long is a fault; anything shorter is a slow machine. */
export const FROZEN_MS = 5_000;

interface FrameJudgeOptions {
  readonly onFrozen: (details: string) => void;
  /** Calls back with the next frame, as `requestAnimationFrame` does. */
  readonly requestFrame: (callback: () => void) => void;
  /** A hidden page is drawn no frames, and that is no fault. */
  readonly isVisible: () => boolean;
}

/**
 * Judges by the beats of a worker whether the page still runs and is still drawn. A page that stands still cannot judge
 * itself: its worker's beats wait, and are late when it runs again. One that runs and is no longer drawn answers the
 * beats, but a frame asked for does not come. A page that never runs again is beyond its own help.
 * @returns takes a beat: when the worker sent it and when the page received it, in milliseconds of one clock.
 */
export function createFrameJudge({
  onFrozen,
  requestFrame,
  isVisible,
}: FrameJudgeOptions): (sentAt: number, receivedAt: number) => void {
  let waitingSince: number | null = null;
  let judgedUntil = -Infinity;
  return (sentAt, receivedAt) => {
    // Beats sent while the page stood still all arrive at once: one fault.
    if (sentAt <= judgedUntil) return;
    if (receivedAt - sentAt >= FROZEN_MS) {
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
