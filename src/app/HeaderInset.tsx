import { useEffect, useRef } from 'react';

/** Read by the stylesheet of the pane. */
const PROPERTY = '--header-bottom';

/**
 * Says to the pane how far down its header reaches: the title may take two lines, the figures three. Stands inside the
 * header. Tiles begin below it, for no tile may lie under words.
 */
export function HeaderInset() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const header = marker.current?.parentElement;
    const pane = header?.parentElement;
    if (!header || !pane) return;
    const observer = new ResizeObserver(() => {
      pane.style.setProperty(PROPERTY, `${header.offsetTop + header.offsetHeight}px`);
    });
    observer.observe(header);
    return () => {
      observer.disconnect();
      pane.style.removeProperty(PROPERTY);
    };
  }, []);
  return <span ref={marker} hidden />;
}
