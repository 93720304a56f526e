import { createStore } from 'zustand/vanilla';
import type { RegionId } from '../domain/geography';

/** Pointer-speed state: subscribers write to the DOM or to feature-state; nothing renders React on the map's account. */
export interface HoverState {
  readonly regionId: RegionId | null;
  /** Where the tooltip stands, CSS pixels of the map pane; `null` when a keyboard or a chart hovers. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export const hoverStore = createStore<HoverState>(() => ({ regionId: null, at: null }));

export function hoverRegion(regionId: RegionId | null, at: HoverState['at'] = null): void {
  const current = hoverStore.getState();
  if (current.regionId === regionId && current.at === at) return;
  hoverStore.setState({ regionId, at }, true);
}
