import { useRef, type PointerEvent } from 'react';

/** Shorter is a touch that trembled, CSS pixels. */
const LEAST_PX = 48;
/** A swipe is at least so much wider than high. */
const SLOPE = 1.5;

/** Makes an element answer to swipes: to the left for the next, to the right for the former. */
export function useSwipe(onSwipe: (direction: 'next' | 'previous') => void) {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerId, clientX, clientY }: PointerEvent) => {
      start.current = { id: pointerId, x: clientX, y: clientY };
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < SLOPE * Math.abs(dy)) return;
      onSwipe(dx < 0 ? 'next' : 'previous');
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
