import { useEffect, useRef } from 'react';

const PROPERTY = '--scene-words-height';

/** Tells the stylesheet how high an element is, so that what lies beneath can leave it room. */
export function useReservedHeight() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const measured = element.current;
    const { style } = document.documentElement;
    if (measured === null) return;
    const observer = new ResizeObserver(() => style.setProperty(PROPERTY, `${measured.offsetHeight}px`));
    observer.observe(measured);
    return () => {
      observer.disconnect();
      style.removeProperty(PROPERTY);
    };
  }, []);
  return element;
}
