import { useCallback, useEffect, useReducer, useState } from 'react';
import { beginLoop, stepKiosk, type KioskEvent, type KioskRules, type KioskState } from './kioskMachine';

/** Often enough for a countdown in seconds, seldom enough to cost nothing. */
const TICK_MS = 250;

/** A tap becomes a click, which falls on what then lies under the finger, a little after the finger is gone. */
const AFTER_RELEASE_MS = 300;

/** What covers the atlas: the loop, or the question; `null`: a visitor can reach it. */
export type KioskCover = 'attract' | 'asking' | null;

export interface Kiosk {
  readonly state: KioskState;
  /** Outlasts its phase while the finger that ended it lies on the glass: that touch must hit nothing below. */
  readonly cover: KioskCover;
  /** Leaves a scene of the loop before its time. */
  readonly skip: () => void;
}

type Listeners = Partial<{ readonly [Type in keyof WindowEventMap]: (event: WindowEventMap[Type]) => void }>;

/** Listens before anything on the page. @returns a function that stops it. */
function listenFirst(listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) {
    window.addEventListener(type, listener, { capture: true, passive: true });
  }
  return () => {
    for (const [type, listener] of entries) window.removeEventListener(type, listener, { capture: true });
  };
}

/** Runs the machine of a stand on the page's touches and one timer. */
export function useKiosk(rules: KioskRules): Kiosk {
  const [state, send] = useReducer(
    (current: KioskState, event: KioskEvent) => stepKiosk(current, event, rules),
    null,
    // Not the time of day: a stand that finds the network sets its clock.
    () => beginLoop(performance.now()),
  );
  const [isHeld, setHeld] = useState(false);
  const [cover, setCover] = useState<KioskCover>('attract');
  const due = state.phase !== 'visit' ? state.phase : isHeld ? cover : null;
  if (due !== cover) setCover(due);
  useEffect(() => {
    const note = (type: KioskEvent['type']) => send({ type, now: performance.now() });
    // A finger that drags sends a move a frame: all those within a tick are one touch.
    let touchedAt = -Infinity;
    const touch = () => {
      const now = performance.now();
      if (now - touchedAt < TICK_MS) return;
      touchedAt = now;
      note('touch');
    };
    let release: ReturnType<typeof setTimeout> | undefined;
    const letGo = () => {
      clearTimeout(release);
      release = setTimeout(() => setHeld(false), AFTER_RELEASE_MS);
    };
    const stopListening = listenFirst({
      pointerdown: () => {
        clearTimeout(release);
        setHeld(true);
        touch();
      },
      pointerup: letGo,
      pointercancel: letGo,
      keydown: touch,
      wheel: touch,
      // A mere move of a mouse is no touch: a table that shakes moves it too.
      pointermove: ({ buttons }) => {
        if (buttons !== 0) touch();
      },
    });
    const timer = setInterval(() => note('tick'), TICK_MS);
    return () => {
      clearInterval(timer);
      clearTimeout(release);
      stopListening();
    };
  }, []);
  const skip = useCallback(() => send({ type: 'skip', now: performance.now() }), []);
  return { state, cover, skip };
}
