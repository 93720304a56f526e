import type { SoakResult } from './soak';

export interface Tolerance {
  /** Largest share by which the heap may have grown since the warm-up. */
  readonly heap: number;
  /** The same for DOM nodes and for listeners. */
  readonly dom: number;
}

/** The long form: heap as the stand promises. A scene holds the same nodes each time, but for what is still on its way. */
export const LONG_FORM: Tolerance = { heap: 0.1, dom: 0.02 };

/**
 * The short form: its warm-up is too short for every part to have been opened once, and each that comes later brings its
 * module, its words and a few listeners. What leaks with every visitor still shows.
 */
export const SHORT_FORM: Tolerance = { heap: 0.5, dom: 0.1 };

/** What is wrong with a run; nothing: it passed. */
export function judge(result: SoakResult, { heap, dom }: Tolerance): readonly string[] {
  const { renderer, weights, errors, whiteScreens, restPages, hasCrashed, stuckAfter } = result;
  const problems = errors.map((error) => `unhandled: ${error}`);
  if (hasCrashed) problems.push('the page crashed');
  if (whiteScreens > 0) problems.push(`white screen ${whiteScreens} times`);
  if (restPages > 0) problems.push(`gave up and rested ${restPages} times`);
  if (stuckAfter !== null) problems.push(`did not come back to the loop after: ${stuckAfter.join('; ')}`);
  const fallback = weights.find(({ paintedBy }) => paintedBy !== renderer);
  if (fallback !== undefined) {
    problems.push(
      `painted by ${fallback.paintedBy ?? 'nothing'} at visitor ${fallback.session}: no proof of ${renderer}`,
    );
  }
  const [first] = weights;
  const last = weights.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return [...problems, 'weighed less than twice: nothing can be said of its growth'];
  }
  const grew = (name: string, from: number, to: number, tolerance: number) => {
    if (to > from * (1 + tolerance)) {
      problems.push(`${name} grew from ${from} to ${to}, more than ${tolerance * 100} %`);
    }
  };
  grew('JS heap', first.heapBytes, last.heapBytes, heap);
  grew('DOM nodes', first.nodes, last.nodes, dom);
  grew('listeners', first.listeners, last.listeners, dom);
  if (last.documents > first.documents) {
    problems.push(`documents grew from ${first.documents} to ${last.documents}`);
  }
  return problems;
}
