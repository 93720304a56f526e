import { Suspense, useEffect, useState, type ReactNode } from 'react';

/**
 * Holds back parts the first view does not need until the first frame is on screen; nothing stands in
 * their place in the prerendered page, while hydrating and while the chunk loads.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    // After the frame that follows the commit: loading must not compete with the first paint.
    const frame = requestAnimationFrame(() => setDue(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDue ? <Suspense>{children}</Suspense> : null;
}
