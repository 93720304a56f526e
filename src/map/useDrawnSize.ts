import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

/** How large a picture stands on the page, CSS pixels; `first` until it has been measured. */
export function useDrawnSize(first: DrawnSize): readonly [RefObject<SVGSVGElement | null>, DrawnSize] {
  const element = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { width, height } = measured.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      setSize((former) => (former.width === width && former.height === height ? former : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
