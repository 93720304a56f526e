import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ViewState } from '../domain/view';
import type { ViewNote } from './urlCodec';

export interface ViewStoreState {
  readonly view: ViewState;
  /** What the address asked for that does not exist; shown quietly, dismissed by the reader. */
  readonly notes: readonly ViewNote[];
}

/** Before config and data are read there is nothing to choose from; never rendered with data. */
const FALLBACK_VIEW: ViewState = {
  language: 'ru',
  theme: 'auto',
  datasetId: '',
  form: 'map',
  indicatorId: '',
  districtIds: [],
  kinds: [],
  statuses: [],
  programme: 'any',
  regionId: null,
};

/** The one home of the shareable state. `initialiseView` fills it before the first render. */
export const viewStore = createStore<ViewStoreState>(() => ({ view: FALLBACK_VIEW, notes: [] }));

export function initialiseView(view: ViewState, notes: readonly ViewNote[]): void {
  viewStore.setState({ view, notes });
}

/** Changes part of the view; the URL follows through `urlSync`. */
export function patchView(patch: Partial<ViewState>): void {
  viewStore.setState(({ view }) => ({ view: { ...view, ...patch } }));
}

/** Selects a region, or clears the selection when it is already the selected one. */
export function toggleRegion(regionId: string): void {
  viewStore.setState(({ view }) => ({
    view: { ...view, regionId: view.regionId === regionId ? null : regionId },
  }));
}

/** Adds a value to a list filter or takes it out. */
export function toggleIn<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

export function clearFilters(): void {
  patchView({ districtIds: [], kinds: [], statuses: [], programme: 'any' });
}

export function dismissNotes(): void {
  viewStore.setState({ notes: [] });
}

/** The whole view, or what `select` takes from it. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useStore(viewStore, (state) => select(state.view));
}

export function useViewNotes(): readonly ViewNote[] {
  return useStore(viewStore, (state) => state.notes);
}
