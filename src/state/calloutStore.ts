import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Callout } from '../domain/story';
import { classHighlightStore } from './classHighlightStore';
import type { RegionId } from '../domain/geography';

/** What a scene of a story adds to the picture. */
interface SceneMarks {
  readonly highlightedIds: readonly RegionId[];
  readonly callouts: readonly Callout[];
}

const NO_CALLOUTS: readonly Callout[] = [];

const NO_REGIONS: readonly RegionId[] = [];

const calloutStore = createStore<{ readonly callouts: readonly Callout[] }>(() => ({
  callouts: NO_CALLOUTS,
}));

/** Lets the regions of a scene stand out and labels them; what the legend points at goes before. */
export function showSceneMarks({ highlightedIds, callouts }: SceneMarks): void {
  classHighlightStore.setState({ regionIds: highlightedIds });
  calloutStore.setState({ callouts });
}

export function clearSceneMarks(): void {
  showSceneMarks({ highlightedIds: [], callouts: NO_CALLOUTS });
}

/** The labels on the map; empty where no scene is being told. */
export function useCallouts(): readonly Callout[] {
  const read = () => calloutStore.getState().callouts;
  return useSyncExternalStore(calloutStore.subscribe, read, read);
}

/** The regions a scene lets stand out; empty where it lets none. */
export function useHighlightedRegions(): readonly RegionId[] {
  const read = () => classHighlightStore.getState().regionIds ?? NO_REGIONS;
  return useSyncExternalStore(classHighlightStore.subscribe, read, read);
}
