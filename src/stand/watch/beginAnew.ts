import { reportStandEvent, standLog } from './eventLog';

const TRY_AGAIN_MS = 30_000;
const ANSWER_WITHIN_MS = 5_000;

export interface Navigation {
  readonly fetch: (address: string, signal: AbortSignal) => Promise<{ readonly ok: boolean }>;
  readonly replace: (address: string) => void;
}

const BROWSER: Navigation = {
  fetch: (address, signal) => fetch(address, { cache: 'no-store', signal }),
  replace: (address) => location.replace(address),
};

/**
 * Loads the page anew, but only where it can be had: a browser's own page that there is no network would stay for good.
 * Until then it asks again.
 */
export async function beginAnew(
  address: string,
  reason: string,
  { fetch: ask, replace }: Navigation = BROWSER,
): Promise<void> {
  for (;;) {
    const isThere = await ask(address, AbortSignal.timeout(ANSWER_WITHIN_MS)).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) break;
    reportStandEvent('reloadRefused', reason);
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  }
  reportStandEvent('reload', reason);
  standLog.flush();
  replace(address);
}
