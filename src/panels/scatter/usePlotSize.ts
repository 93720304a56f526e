import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** How much larger than at a desk everything is drawn. */
  readonly scale: number;
}

const BASE_ROOT_PX = 16;
/** Before anything has been measured. */
const FIRST: PlotSize = { width: 720, height: 440, scale: 1 };
const HEIGHT_SHARE = 0.58;
/** Of the window: axis, districts and what is chosen are to be seen at once. */
const WINDOW_SHARE = 0.52;
const LEAST_HEIGHT = 320;

/** How large the plot stands on the page: names and dots keep their size on every screen, so it is drawn in pixels. */
export function usePlotSize(): readonly [RefObject<HTMLDivElement | null>, PlotSize] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const width = measured.clientWidth;
      if (width === 0) return;
      const scale =
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / BASE_ROOT_PX || 1;
      const wanted = Math.min(width * HEIGHT_SHARE, innerHeight * WINDOW_SHARE);
      const height = Math.max(wanted, LEAST_HEIGHT * scale);
      setSize((former) =>
        former.width === width && former.height === height ? former : { width, height, scale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
