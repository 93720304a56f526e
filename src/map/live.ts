import type { Live } from './mapContract';

export interface WritableLive<T> extends Live<T> {
  readonly set: (value: T) => void;
}

/** A value that changes at pointer speed; its listeners write to the DOM or to GL, never to React. */
export function createLive<T>(initial: T): WritableLive<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
