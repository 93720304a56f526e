import { STAND_PARAMETERS } from '../../state/urlCodec';

/** What a hall screen remembers over a reload of the page. */
export interface PresentSession {
  /** Tells presentations on one machine apart. */
  readonly id: string;
  readonly storyId: string;
  readonly index: number;
  readonly startedAt: number;
}

const KEY = 'park-atlas-present';

function readKept(): Partial<PresentSession> {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<PresentSession> | null) ?? {};
  } catch {
    return {};
  }
}

/** The address names a presentation: `session`. Else this window has one of its own. */
export function readPresentSession(search: string, storyId: string): PresentSession {
  const kept = readKept();
  const asked = new URLSearchParams(search).get('session');
  const isSame = kept.storyId === storyId && Number.isInteger(kept.index);
  return {
    id: asked ?? (typeof kept.id === 'string' ? kept.id : Math.random().toString(36).slice(2, 8)),
    storyId,
    index: isSame ? Number(kept.index) : 0,
    startedAt: isSame && typeof kept.startedAt === 'number' ? kept.startedAt : Date.now(),
  };
}

/** Kept for a reload; forgotten where the browser keeps nothing. */
export function keepPresentSession(session: PresentSession): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Storage full or forbidden: a reload begins the story again.
  }
}

/** The address of the view on screen without the stand. */
export function addressWithoutStand(href: string): string {
  const url = new URL(href);
  for (const name of STAND_PARAMETERS) url.searchParams.delete(name);
  return url.href;
}

/** The address of the window with notes to a presentation. */
export function notesAddress(href: string, sessionId: string, language: string): string {
  const url = new URL(href);
  url.search = new URLSearchParams({
    lang: language,
    mode: 'present',
    window: 'notes',
    session: sessionId,
  }).toString();
  return url.href;
}

/** Whether a page is the window with notes. */
export function isNotesWindow(search: string): boolean {
  return new URLSearchParams(search).get('window') === 'notes';
}
