import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ProvenanceTarget } from '../domain/provenance';

/** The figure whose origin is on screen, and the element it was asked from. */
export interface OpenProvenance {
  /** Each request has its own: the same figure may be asked for again. */
  readonly id: number;
  readonly target: ProvenanceTarget;
  readonly anchor: HTMLElement;
}

const provenanceStore = createStore<{ readonly open: OpenProvenance | null }>(() => ({ open: null }));

/** Closes a request; a later one, opened by the same press that dismissed this, stays. */
export function closeProvenance(id: number): void {
  if (provenanceStore.getState().open?.id === id) provenanceStore.setState({ open: null });
}

interface PressEvent {
  readonly currentTarget: HTMLElement;
  readonly stopPropagation: () => void;
}

/** What makes a button open the origin of its figure, wherever the button stands. */
export function opensProvenance(target: ProvenanceTarget) {
  return {
    type: 'button',
    'aria-haspopup': 'dialog',
    onClick: (event: PressEvent) => {
      // A figure may stand in a row that is pressed too.
      event.stopPropagation();
      const anchor = event.currentTarget;
      provenanceStore.setState({ open: { id: performance.now(), target, anchor } });
    },
  } as const;
}

/** The origin to be shown; `null`: none is asked for. */
export function useProvenance(): OpenProvenance | null {
  const read = () => provenanceStore.getState().open;
  return useSyncExternalStore(provenanceStore.subscribe, read, read);
}
