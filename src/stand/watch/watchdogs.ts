import { askForSvg, onRendererEvent } from '../../state/rendererEvents';
import { beginAnew } from './beginAnew';
import { reportStandEvent, standLog, type StandEventKind } from './eventLog';
import { decide, restsUntil } from './policy';
import { showRest } from './showRest';
import { standAddress } from './standAddress';
import { watchFrames } from './watchFrames';
import { watchPage } from './watchPage';

/** A browser's way to say that a layout took two rounds: nothing failed. */
const HARMLESS = /^ResizeObserver loop/;

let isWatching = false;

/** Watches over the page for as long as it lives: notes what befalls it and does what `decide` says. */
export function installWatchdogs(root: HTMLElement): void {
  if (isWatching) return;
  isWatching = true;
  const start = standAddress(location.href);
  let isLeaving = false;

  const leave = (reason: string) => {
    if (isLeaving) return;
    isLeaving = true;
    void beginAnew(start, reason);
  };
  const rest = (reason: string) => {
    if (isLeaving) return;
    isLeaving = true;
    reportStandEvent('rest', reason);
    const until = restsUntil(standLog.read(), Date.now());
    const wake = () => void beginAnew(start, 'after a rest');
    setTimeout(wake, until - Date.now());
    showRest(until, wake);
  };
  const meet = (kind: StandEventKind, details = '') => {
    reportStandEvent(kind, details);
    const remedy = decide(standLog.read(), Date.now());
    if (remedy === 'svg') askForSvg();
    if (remedy === 'reload') leave(`${kind}: ${details}`);
    if (remedy === 'rest') rest(`${kind}: ${details}`);
  };

  reportStandEvent('start', location.search);
  window.addEventListener('error', ({ message, error, filename, lineno }) => {
    if (!HARMLESS.test(message)) meet('error', describe(error) ?? `${message} (${filename}:${lineno})`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) =>
    meet('rejection', describe(reason) ?? String(reason)),
  );
  window.addEventListener('offline', () => reportStandEvent('offline'));
  window.addEventListener('online', () => reportStandEvent('online'));
  onRendererEvent(meet);
  watchFrames((details) => meet('frameFrozen', details));
  watchPage(root, {
    onEmpty: () => meet('emptyPage'),
    onFailed: (sentence, retry) => {
      meet('failedPane', sentence);
      retry();
    },
  });
}

/** A fault's name, words and the first place it comes from; `null`: it is no Error. */
function describe(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null;
  const [place = ''] = fault.stack?.split('\n').filter((line) => /^\s*at /.test(line)) ?? [];
  return `${fault.name}: ${fault.message} ${place.trim()}`.trim();
}
