import { setMayApplyUpdate, type MayApplyUpdate } from '../data/updateGate';

/** Shorter than the pause after which a stand begins anew, longer than a visitor's look at one picture. */
const IDLE_MS = 30_000;

const SIGNS_OF_USE = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const;

/**
 * Tells whether a page has been left alone.
 * @param idleMs for how long, in milliseconds.
 * @returns the answer at the time of asking, and a function that stops watching.
 */
export function watchUse(
  target: EventTarget,
  idleMs: number,
  now: () => number = Date.now,
): { readonly mayApplyUpdate: MayApplyUpdate; readonly stop: () => void } {
  let lastUse = -Infinity;
  const note = () => {
    lastUse = now();
  };
  for (const sign of SIGNS_OF_USE) target.addEventListener(sign, note, { passive: true, capture: true });
  return {
    mayApplyUpdate: () => now() - lastUse >= idleMs,
    stop: () => {
      for (const sign of SIGNS_OF_USE) target.removeEventListener(sign, note, { capture: true });
    },
  };
}

/** At a stand nothing changes under a visitor's hands: fresher data wait until the page is left alone. */
export function holdUpdatesWhileInUse(): void {
  setMayApplyUpdate(watchUse(window, IDLE_MS).mayApplyUpdate);
}
