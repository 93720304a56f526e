import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { OwnDatasetEntry } from '../domain/ownDataset';

/** The viewer's own data sets; empty until somebody has looked into the browser's storage. */
const store = createStore<{ readonly entries: readonly OwnDatasetEntry[] }>(() => ({ entries: [] }));

export function setOwnDatasets(entries: readonly OwnDatasetEntry[]): void {
  store.setState({ entries });
}

export function ownDatasets(): readonly OwnDatasetEntry[] {
  return store.getState().entries;
}

export function useOwnDatasets(): readonly OwnDatasetEntry[] {
  return useSyncExternalStore(store.subscribe, ownDatasets, ownDatasets);
}
