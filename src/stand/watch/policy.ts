import type { StandEvent, StandEventKind } from './eventLog';

/**
 * What to do about a fault: `heal` leaves the page to help itself in place, `svg` takes WebGL out of play, `reload`
 * begins the page anew in its loop, `rest` shows a quiet page for a while, because reloading has not helped.
 */
export type Remedy = 'heal' | 'svg' | 'reload' | 'rest';

const MINUTE_MS = 60_000;
const RELOADS_WITHIN_MS = 10 * MINUTE_MS;
const RELOADS_AT_MOST = 3;
const FAULTS_WITHIN_MS = 5 * MINUTE_MS;
/** So many faults a page bears in place … */
const FAULTS_HEALED = 2;
/** … and so many before it is begun anew. */
const FAULTS_BORNE = 4;
const CONTEXTS_WITHIN_MS = 10 * MINUTE_MS;
/** A driver that has lost the context so often will lose it again. */
const CONTEXTS_AT_MOST = 3;

const FAULTS: readonly StandEventKind[] = ['error', 'rejection', 'frameFrozen'];

/**
 * Judges the latest event of a history.
 * @param history oldest first, over reloads.
 * @param now milliseconds since the epoch.
 * @returns `heal` too where there is no fault at all.
 */
export function decide(history: readonly StandEvent[], now: number): Remedy {
  const latest = history.at(-1);
  if (latest === undefined) return 'heal';
  if (latest.kind === 'emptyPage') return reloadOrRest(history, now);
  if (latest.kind === 'contextLost') {
    const lost = count(sinceStart(history), ['contextLost'], now, CONTEXTS_WITHIN_MS);
    return lost > CONTEXTS_AT_MOST ? 'svg' : 'heal';
  }
  if (latest.kind === 'failedPane') {
    const failed = count(sinceStart(history), ['failedPane'], now, FAULTS_WITHIN_MS);
    // Once only: a file that is wrong stays wrong, and the rest of the atlas goes on.
    return failed > FAULTS_HEALED && reloadsOf(history, now) === 0 ? 'reload' : 'heal';
  }
  if (!FAULTS.includes(latest.kind)) return 'heal';
  const faults = count(sinceStart(history), FAULTS, now, FAULTS_WITHIN_MS);
  if (faults <= FAULTS_HEALED) return 'heal';
  return faults <= FAULTS_BORNE ? 'svg' : reloadOrRest(history, now);
}

/** When a page at rest may be begun anew, in milliseconds since the epoch. */
export function restsUntil(history: readonly StandEvent[], now: number): number {
  const reloads = history.filter(({ kind, at }) => kind === 'reload' && isWithin(at, now, RELOADS_WITHIN_MS));
  const decisive = reloads.at(-RELOADS_AT_MOST);
  return decisive === undefined ? now : Date.parse(decisive.at) + RELOADS_WITHIN_MS;
}

function reloadOrRest(history: readonly StandEvent[], now: number): Remedy {
  return reloadsOf(history, now) < RELOADS_AT_MOST ? 'reload' : 'rest';
}

function reloadsOf(history: readonly StandEvent[], now: number): number {
  return count(history, ['reload'], now, RELOADS_WITHIN_MS);
}

/** What has happened to this page; an earlier one's faults went with it. */
function sinceStart(history: readonly StandEvent[]): readonly StandEvent[] {
  return history.slice(history.findLastIndex(({ kind }) => kind === 'start') + 1);
}

/** What is dated later than now is from a clock since set back: it would count until then, for months perhaps. */
function isWithin(at: string, now: number, withinMs: number): boolean {
  const age = now - Date.parse(at);
  return age >= 0 && age < withinMs;
}

function count(
  history: readonly StandEvent[],
  kinds: readonly StandEventKind[],
  now: number,
  withinMs: number,
): number {
  return history
    .filter(({ kind, latestAt }) => kinds.includes(kind) && isWithin(latestAt, now, withinMs))
    .reduce((sum, { times }) => sum + times, 0);
}
