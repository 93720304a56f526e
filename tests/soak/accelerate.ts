/** What `accelerate` adds to the page. */
export interface SoakClock {
  /** How fast the page's clock goes: 1 as the wall's, 40 for a visitor who has left, 0 to stand still. */
  readonly setRate: (rate: number) => void;
  /** Puts the clock forward by so many of its milliseconds. */
  readonly skip: (ms: number) => void;
}

declare global {
  interface Window {
    soakClock?: SoakClock;
  }
}

/**
 * Runs in the page before anything of it: timers and `performance.now` follow a clock whose rate can be set, so that a
 * stand's minutes pass in no time. Frames, events, workers and the time of day stay real. It keeps nothing of a timer
 * that has fired, for the heap is being weighed. Self-contained: it is sent as text.
 */
export function accelerate(): void {
  const realNow = performance.now.bind(performance);
  const realSetTimeout = window.setTimeout.bind(window);
  const realClearTimeout = window.clearTimeout.bind(window);
  const realFrame = window.requestAnimationFrame.bind(window);
  /** So soon a timer notices that the rate has changed, ms. */
  const LOOK_EVERY_MS = 50;

  let rate = 1;
  let realBase = realNow();
  let base = realBase;
  const now = () => base + (realNow() - realBase) * rate;

  const waiting = new Map<number, number>();
  // Far from the browser's own, so that an id tells whose it is.
  let lastId = 1_000_000_000;

  const schedule = (handler: () => void, delayMs: number, isRepeated: boolean): number => {
    lastId += 1;
    const id = lastId;
    let due = now() + delayMs;
    const look = () => {
      const left = due - now();
      if (left > 0.5) {
        waiting.set(id, realSetTimeout(look, Math.min(rate > 0 ? left / rate : Infinity, LOOK_EVERY_MS)));
        return;
      }
      if (isRepeated) {
        due = now() + delayMs;
        waiting.set(id, realSetTimeout(look, Math.min(delayMs / (rate || 1), LOOK_EVERY_MS)));
      } else {
        waiting.delete(id);
      }
      handler();
    };
    waiting.set(id, realSetTimeout(look, Math.min(delayMs / (rate || 1), LOOK_EVERY_MS)));
    return id;
  };
  const clear = (id?: number) => {
    if (id === undefined) return;
    realClearTimeout(waiting.get(id) ?? id);
    waiting.delete(id);
  };
  const asCallback =
    (handler: TimerHandler, args: readonly unknown[]): (() => void) =>
    () => {
      if (typeof handler === 'function') (handler as (...rest: unknown[]) => void)(...args);
    };

  performance.now = now;
  window.requestAnimationFrame = (callback) => realFrame(() => callback(now()));
  Object.assign(window, {
    setTimeout: (handler: TimerHandler, delayMs = 0, ...args: unknown[]) =>
      delayMs > 0 ? schedule(asCallback(handler, args), delayMs, false) : realSetTimeout(handler, 0, ...args),
    setInterval: (handler: TimerHandler, delayMs = 0, ...args: unknown[]) =>
      schedule(asCallback(handler, args), Math.max(delayMs, 1), true),
    clearTimeout: clear,
    clearInterval: clear,
    // A visitor's press must not stop the run.
    print: () => {},
    soakClock: {
      setRate: (next: number) => {
        base = now();
        realBase = realNow();
        rate = next;
      },
      skip: (ms: number) => {
        base += ms;
      },
    } satisfies SoakClock,
  });
}
