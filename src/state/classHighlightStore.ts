import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { RegionId } from '../domain/geography';

/** The class whose regions stand out; `overlay` is the second variable's hatching. */
export interface ClassHighlight {
  readonly classId: string | null;
  /** Stays when the pointer or the focus leaves. */
  readonly isPinned: boolean;
  /** Regions a scene of a story speaks of: they stand out while no class is pointed at. */
  readonly regionIds?: readonly RegionId[] | undefined;
}

const NONE = { classId: null, isPinned: false };

/** Pointer-speed state, as hover: the map follows it without a render. */
export const classHighlightStore = createStore<ClassHighlight>(() => NONE);

/** Points at a class, or away from all; a pinned class stays. */
export function pointAtClass(classId: string | null): void {
  if (!classHighlightStore.getState().isPinned) classHighlightStore.setState({ classId });
}

/** Pins a class, or lets go of it where it is pinned already. */
export function togglePin(classId: string): void {
  const current = classHighlightStore.getState();
  const isPinned = current.isPinned && current.classId === classId;
  classHighlightStore.setState(isPinned ? NONE : { classId, isPinned: true });
}

export function clearClassHighlight(): void {
  classHighlightStore.setState(NONE);
}

/** The class that stays when the pointer leaves; `null`: none does. */
export function usePinnedClassId(): string | null {
  const read = () => {
    const { isPinned, classId } = classHighlightStore.getState();
    return isPinned ? classId : null;
  };
  return useSyncExternalStore(classHighlightStore.subscribe, read, read);
}
