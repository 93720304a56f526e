import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { NOTHING_CHOSEN, type ViewState } from '../domain/view';
import type { ViewNote } from './urlCodec';

export interface ViewStoreState {
  readonly view: ViewState;
  /** What the address asked for that does not exist; shown quietly, dismissed by the reader. */
  readonly notes: readonly ViewNote[];
  /** Counts the visitors of a stand; nothing of one is kept for the next. */
  readonly session: number;
}

/** Before config and data are read there is nothing to choose from; never rendered with data. */
const FALLBACK_VIEW: ViewState = {
  language: 'ru',
  theme: 'auto',
  datasetId: '',
  form: 'map',
  indicatorId: '',
  ...NOTHING_CHOSEN,
};

/** The one home of the shareable state. `initialiseView` fills it before the first render. */
export const viewStore = createStore<ViewStoreState>(() => ({ view: FALLBACK_VIEW, notes: [], session: 0 }));

export function initialiseView(view: ViewState, notes: readonly ViewNote[]): void {
  viewStore.setState({ view, notes });
}

/** Breaks made by hand are numbers of one indicator: another one keeps no more than a method. */
function keepsClasses({ indicatorId, classes }: ViewState, patch: Partial<ViewState>): boolean {
  const isOther = patch.indicatorId !== undefined && patch.indicatorId !== indicatorId;
  return !isOther || classes?.startsWith('at') !== true;
}

/** Changes part of the view; the URL follows through `urlSync`. */
export function patchView(patch: Partial<ViewState>): void {
  viewStore.setState(({ view }) => ({
    view: { ...view, ...(keepsClasses(view, patch) ? {} : { classes: null }), ...patch },
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

/** Not zustand's own hook: that one hydrates from the initial state, which here is not the view of the page. */
function useViewStore<T>(select: (state: ViewStoreState) => T): T {
  const read = () => select(viewStore.getState());
  return useSyncExternalStore(viewStore.subscribe, read, read);
}

/** What `select` takes from the view: the whole, a part, or a value; never a new object each time. */
export function useView<T>(select: (view: ViewState) => T): T {
  return useViewStore((state) => select(state.view));
}

export function useViewNotes(): readonly ViewNote[] {
  return useViewStore((state) => state.notes);
}

/** Made a key, it renews all that a component remembers when the next visitor comes. */
export function useSession(): number {
  return useViewStore(({ session }) => session);
}
