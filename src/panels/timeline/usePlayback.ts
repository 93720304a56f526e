import { useEffect, useState } from 'react';

/** How long a period stays on screen, ms: long enough to find one's region on the map. */
const STEP_MS = 1500;

export interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Steps through `count` places, from the first one when it begins at the last, and stops there.
 * @param show is told the next place.
 */
export function usePlayback(index: number, count: number, show: (index: number) => void): Playback {
  const [isPlaying, setPlaying] = useState(false);
  const isAtEnd = index >= count - 1;
  // Something else led to the end, or the last step did.
  if (isPlaying && isAtEnd) setPlaying(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => show(index + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, index, show]);
  return {
    isPlaying,
    toggle: () => {
      if (isAtEnd) show(0);
      setPlaying(!isPlaying);
    },
    stop: () => setPlaying(false),
  };
}
