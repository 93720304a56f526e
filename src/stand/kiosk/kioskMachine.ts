/** How a stand keeps time; milliseconds. */
export interface KioskRules {
  /** How long each scene of the loop stands; at least one. */
  readonly sceneMs: readonly number[];
  /** The loop tells the whole story in one language, then in the next. */
  readonly languageCount: number;
  readonly idleMs: number;
  readonly countdownMs: number;
}

export type KioskState =
  /** Nobody is there: the story goes round. */
  | {
      readonly phase: 'attract';
      readonly sceneIndex: number;
      readonly languageIndex: number;
      readonly since: number;
    }
  /** A visitor browses. */
  | { readonly phase: 'visit'; readonly lastUse: number }
  /** The visitor may have gone: asked, and waiting for any touch. */
  | { readonly phase: 'asking'; readonly since: number; readonly secondsLeft: number };

/**
 * A touch is anything a hand does; a skip, that the scene of the loop cannot be shown. Times are of a clock that never
 * jumps, milliseconds.
 */
export type KioskEvent = { readonly type: 'touch' | 'tick' | 'skip'; readonly now: number };

/** The loop from its first scene in its first language. */
export function beginLoop(now: number): KioskState {
  return { phase: 'attract', sceneIndex: 0, languageIndex: 0, since: now };
}

/**
 * What a stand does next: loop, visit, question, loop. Pure; returns the very same state where nothing changes.
 * However late a tick comes, it leads one step at a time: nobody misses the question or a scene.
 */
export function stepKiosk(state: KioskState, { type, now }: KioskEvent, rules: KioskRules): KioskState {
  if (type === 'touch') return { phase: 'visit', lastUse: now };
  if (type === 'skip' && state.phase !== 'attract') return state;
  if (state.phase === 'visit') {
    if (now - state.lastUse < rules.idleMs) return state;
    return { phase: 'asking', since: now, secondsLeft: Math.ceil(rules.countdownMs / 1000) };
  }
  const elapsed = now - state.since;
  if (state.phase === 'asking') {
    if (elapsed >= rules.countdownMs) return beginLoop(now);
    const secondsLeft = Math.ceil((rules.countdownMs - elapsed) / 1000);
    return secondsLeft === state.secondsLeft ? state : { ...state, secondsLeft };
  }
  const { sceneIndex, languageIndex } = state;
  if (type === 'tick' && elapsed < (rules.sceneMs[sceneIndex] ?? 0)) return state;
  const isLast = sceneIndex + 1 >= rules.sceneMs.length;
  return {
    phase: 'attract',
    sceneIndex: isLast ? 0 : sceneIndex + 1,
    languageIndex: isLast ? (languageIndex + 1) % rules.languageCount : languageIndex,
    since: now,
  };
}
