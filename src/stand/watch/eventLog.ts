/** What can befall a stand in a day. */
export const STAND_EVENT_KINDS = [
  'start',
  'error',
  'rejection',
  'emptyPage',
  'failedPane',
  'contextLost',
  'contextRestored',
  'rendererFallback',
  'frameFrozen',
  'reload',
  'reloadRefused',
  'rest',
  'update',
  'updateFailed',
  'offline',
  'online',
  'setting',
  'failedView',
  'wakeLock',
] as const;

export type StandEventKind = (typeof STAND_EVENT_KINDS)[number];

export interface StandEvent {
  readonly kind: StandEventKind;
  /** ISO date and time; of the first one, where the same happened several times in a row. */
  readonly at: string;
  /** ISO date and time of the latest one. */
  readonly latestAt: string;
  /** How often it happened in a row. */
  readonly times: number;
  /** For a technician: not translated. */
  readonly details: string;
}

export interface EventLog {
  /** Never throws: what watches over the stand must not be what breaks it. */
  readonly report: (kind: StandEventKind, details?: string) => void;
  /** Oldest first; the same array until something happens. */
  readonly read: () => readonly StandEvent[];
  readonly clear: () => void;
  /** Called after each change. @returns a function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes what still waits: before a reload. */
  readonly flush: () => void;
}

/** A day with a fault every five minutes; some 40 kB in the browser's storage. */
const EVENTS_KEPT = 200;
const DETAILS_LENGTH = 500;
/** A fault in every frame must not write to the disk in every frame. */
const WRITE_EVERY_MS = 1_000;
const KEY = 'park-atlas-stand-events';

type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A ring of the latest events that survives reloads.
 * @param storage where it is kept; one that throws, is full or `null` makes a log of this page alone.
 */
export function createEventLog(storage: KeyValueStorage | null, now: () => number = Date.now): EventLog {
  let events = readKept(storage);
  let writtenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writtenAt = now();
    try {
      storage?.setItem(KEY, JSON.stringify(events));
    } catch {
      // Full or forbidden: the page's own memory goes on.
    }
  };
  const change = (next: readonly StandEvent[]) => {
    events = next;
    if (now() - writtenAt >= WRITE_EVERY_MS) flush();
    else timer ??= setTimeout(flush, WRITE_EVERY_MS);
    for (const listener of listeners) listener();
  };
  return {
    report: (kind, details = '') => {
      const text = details.slice(0, DETAILS_LENGTH);
      const at = new Date(now()).toISOString();
      const last = events.at(-1);
      const isSame = last?.kind === kind && last.details === text;
      change(
        isSame
          ? [...events.slice(0, -1), { ...last, latestAt: at, times: last.times + 1 }]
          : [...events.slice(-(EVENTS_KEPT - 1)), { kind, at, latestAt: at, times: 1, details: text }],
      );
    },
    read: () => events,
    clear: () => {
      change([]);
      flush();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
  };
}

/** What an earlier page left; nothing where it is no list of events. */
function readKept(storage: KeyValueStorage | null): readonly StandEvent[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isStandEvent).slice(-EVENTS_KEPT) : [];
  } catch {
    return [];
  }
}

function isStandEvent(value: unknown): value is StandEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, at, latestAt, times, details } = value as Partial<Record<keyof StandEvent, unknown>>;
  return (
    STAND_EVENT_KINDS.some((known) => known === kind) &&
    isMoment(at) &&
    isMoment(latestAt) &&
    typeof times === 'number' &&
    typeof details === 'string'
  );
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

/** Reading the property alone throws where the browser forbids storage. */
function browserStorage(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}

/** The log of this stand. */
export const standLog = createEventLog(browserStorage());

/** Notes an event: what kind, and details for a technician. Never throws. */
export const reportStandEvent = standLog.report;
