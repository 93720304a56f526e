import type { ViewState } from '../domain/view';
import { decodeDatasetId, decodeView, encodeView, type ViewVocabulary } from './urlCodec';
import { initialiseView, viewStore } from './viewStore';

export interface UrlContext {
  readonly vocabulary: ViewVocabulary;
  readonly defaults: ViewState;
}

/**
 * Changes that replace the history entry instead of adding one: nobody wants "back" to undo a theme, nor to go through
 * the years that a timeline has played.
 */
const QUIET_KEYS: readonly (keyof ViewState)[] = ['theme', 'language', 'period'];

function isQuiet(previous: ViewState, next: ViewState): boolean {
  const keys = Object.keys(next) as (keyof ViewState)[];
  return keys.every((key) => previous[key] === next[key] || QUIET_KEYS.includes(key));
}

/** The address may be this late where no frame is drawn (a tab in the background), ms. */
const LATEST_MS = 300;

/** Calls back behind the next frame: a new entry of the history costs half a frame, and nobody waits for it. */
function behindFrame(callback: () => void): () => void {
  let timer = setTimeout(callback, LATEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Keeps the address and the view store in step; the only file that touches history. `context` is asked at each
 * change because a data set brings its own indicators and defaults.
 * @returns a function that stops it.
 */
export function syncUrl(context: (datasetId: string) => UrlContext): () => void {
  let drop = () => {};
  /** Writes at once what still waits: each change gets an entry of its own, in order. */
  let flush = () => {};
  const writeLater = (view: ViewState, previous: ViewState) => {
    flush();
    const search = encodeView(view, context(view.datasetId).defaults, location.search);
    // Asked now: behind the frame, "back" may already have led elsewhere.
    if (search === location.search) return;
    const finish = () => {
      drop();
      const url = `${location.pathname}${search}${location.hash}`;
      if (isQuiet(previous, view)) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    };
    const cancel = behindFrame(finish);
    drop = () => {
      cancel();
      flush = () => {};
    };
    flush = finish;
  };
  const flushNow = () => flush();
  /** An address may say the same in other words (a default, a bad value): written anew, it would cut "forward" off. */
  let isReading = false;
  const read = () => {
    drop();
    const asked = decodeDatasetId(location.search, context('').vocabulary.datasetIds, '');
    const { vocabulary, defaults } = context(asked);
    const { view, notes } = decodeView(location.search, vocabulary, defaults);
    isReading = true;
    initialiseView(view, notes);
    isReading = false;
  };
  const unsubscribe = viewStore.subscribe((state, previous) => {
    if (state.view !== previous.view && !isReading) writeLater(state.view, previous.view);
  });
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', flushNow);
  return () => {
    unsubscribe();
    flush();
    window.removeEventListener('popstate', read);
    window.removeEventListener('pagehide', flushNow);
  };
}
