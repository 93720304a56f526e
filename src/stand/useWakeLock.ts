import { useEffect } from 'react';
import { reportStandEvent } from './watch/eventLog';

/**
 * Keeps the screen awake while the page is on it. Browsers let go of the lock whenever the page is hidden, so it is
 * asked for again each time it comes back. Where it cannot be had the show goes on; the log says so.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isCurrent = true;
    const acquire = async () => {
      if (document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
      try {
        const acquired = await navigator.wakeLock.request('screen');
        if (isCurrent) lock = acquired;
        else await acquired.release();
      } catch (error) {
        // No such thing in this browser, forbidden, or the battery is low.
        reportStandEvent('wakeLock', String(error));
      }
    };
    const onVisibility = () => void acquire();
    void acquire();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', onVisibility);
      void lock?.release().catch(() => {});
    };
  }, []);
}
