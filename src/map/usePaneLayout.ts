import { useEffect, type RefObject } from 'react';
import type { PaneController } from './createPaneController';

/** Measures the pane and the part of it that the app's insets leave free, now and whenever they change. */
export function usePaneLayout(
  pane: RefObject<HTMLElement | null>,
  safe: RefObject<HTMLElement | null>,
  controller: PaneController,
): void {
  useEffect(() => {
    const [outer, inner] = [pane.current, safe.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      const size = { width: outer.clientWidth, height: outer.clientHeight };
      // A hidden pane keeps the layout it had.
      if (size.width === 0 || size.height === 0) return;
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = inner;
      controller.setLayout(size, { left, top, width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [pane, safe, controller]);
}
