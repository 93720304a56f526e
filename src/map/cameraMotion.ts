import { interpolateCamera } from './camera';
import type { Camera } from './mapContract';

const DURATION_MS = 650;

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

export interface CameraMotion {
  /** Moves from `from` to `to`; at once where motion is not wanted. */
  readonly start: (from: Camera, to: Camera) => void;
  readonly stop: () => void;
}

/** Animated camera moves that anything may interrupt. */
export function createCameraMotion(apply: (camera: Camera) => void): CameraMotion {
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    stop,
    start: (from, to) => {
      stop();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        apply(to);
        return;
      }
      let startedAt: number | null = null;
      const step = (now: number) => {
        startedAt ??= now;
        const t = Math.min((now - startedAt) / DURATION_MS, 1);
        frame = t < 1 ? requestAnimationFrame(step) : 0;
        apply(interpolateCamera(from, to, easeInOut(t)));
      };
      frame = requestAnimationFrame(step);
    },
  };
}
