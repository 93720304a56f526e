import type { ViewState } from '../domain/view';
import { decodeDatasetId, decodeView, encodeView, type ViewVocabulary } from './urlCodec';
import { initialiseView, viewStore } from './viewStore';

export interface UrlContext {
  readonly vocabulary: ViewVocabulary;
  readonly defaults: ViewState;
}

/** Changes that replace the history entry instead of adding one: nobody wants "back" to undo a theme. */
const QUIET_KEYS: readonly (keyof ViewState)[] = ['theme', 'language'];

function isQuiet(previous: ViewState, next: ViewState): boolean {
  const keys = Object.keys(next) as (keyof ViewState)[];
  return keys.every((key) => previous[key] === next[key] || QUIET_KEYS.includes(key));
}

/**
 * Keeps the address and the view store in step; the only file that touches history. `context` is asked at each
 * change because a data set brings its own indicators and defaults.
 * @returns a function that stops it.
 */
export function syncUrl(context: (datasetId: string) => UrlContext): () => void {
  const write = (view: ViewState, previous: ViewState) => {
    const search = encodeView(view, context(view.datasetId).defaults, location.search);
    if (search === location.search) return;
    const url = `${location.pathname}${search}${location.hash}`;
    if (isQuiet(previous, view)) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  };
  const read = () => {
    const asked = decodeDatasetId(location.search, context('').vocabulary.datasetIds, '');
    const { vocabulary, defaults } = context(asked);
    const { view, notes } = decodeView(location.search, vocabulary, defaults);
    initialiseView(view, notes);
  };
  const unsubscribe = viewStore.subscribe((state, previous) => {
    if (state.view !== previous.view) write(state.view, previous.view);
  });
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}
