import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';

/** Classes while their breaks are being moved: on screen at once, in the address when the hand lets go. */
export interface ClassDraft {
  readonly indicatorId: string;
  readonly classes: string | null;
}

const classDraftStore = createStore<{ readonly draft: ClassDraft | null }>(() => ({ draft: null }));

export function setClassDraft(draft: ClassDraft | null): void {
  classDraftStore.setState({ draft });
}

/** The draft in force; `null`: nothing is being moved. */
export function useClassDraft(): ClassDraft | null {
  const read = () => classDraftStore.getState().draft;
  return useSyncExternalStore(classDraftStore.subscribe, read, read);
}
