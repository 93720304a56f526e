import { useEffect, useState } from 'react';

const MEASURED_MS = 1_000;

/** Frames drawn in the last second; `null` in the first one. */
export function useFrameRate(): number | null {
  const [rate, setRate] = useState<number | null>(null);
  useEffect(() => {
    let frames = 0;
    let since: number | null = null;
    let handle = requestAnimationFrame(function onFrame(now) {
      since ??= now;
      if (now - since >= MEASURED_MS) {
        setRate((frames * 1000) / (now - since));
        frames = 0;
        since = now;
      }
      frames += 1;
      handle = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(handle);
  }, []);
  return rate;
}
