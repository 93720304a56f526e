import type { SoakResult } from './soak';

export interface Standard {
  /** Visitors it takes, of each renderer. */
  readonly sessions: number;
  /** Largest share by which the heap may have grown since the warm-up. */
  readonly heap: number;
  /** The same for DOM nodes and for listeners. */
  readonly dom: number;
}

type Renderer = SoakResult['renderer'];

/** The long form, as the stand promises it. A scene holds the same nodes each time, but for what is still on its way. */
export const LONG_FORM: Standard = { sessions: 2000, heap: 0.1, dom: 0.02 };

/**
 * The short form: its warm-up is too short for every part to have been opened once, and each that comes later brings its
 * module, its words and a few listeners. What leaks with every visitor still shows.
 */
export const SHORT_FORM: Omit<Standard, 'sessions'> = { heap: 0.3, dom: 0.1 };

/** What a stand has to have borne, for its bearing it to be seen. An SVG map has no context to lose. */
const FAULTS: Readonly<Record<Renderer, readonly string[]>> = {
  svg: ['cut', 'failing', 'garbled'],
  gl: ['cut', 'failing', 'garbled', 'contextLost'],
};

/** The renderers a proof needs that no run of it was of. */
export function lacking(results: readonly Pick<SoakResult, 'renderer'>[]): readonly Renderer[] {
  return (['svg', 'gl'] as const).filter((wanted) => !results.some(({ renderer }) => renderer === wanted));
}

/** What is wrong with a run; nothing: it passed. */
export function judge(result: SoakResult, standard: Standard): readonly string[] {
  const { renderer, weights, errors, whiteScreens, restPages, hasCrashed, stuckAfter } = result;
  const problems = errors.map((error) => `unhandled: ${error}`);
  if (result.sessions < standard.sessions) {
    problems.push(`${result.sessions} visitors came, ${standard.sessions} are wanted`);
  }
  for (const fault of FAULTS[renderer]) {
    if ((result.faults[fault] ?? 0) === 0) problems.push(`nothing was proved of: ${fault}`);
  }
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
  grew('JS heap', first.heapBytes, last.heapBytes, standard.heap);
  grew('DOM nodes', first.nodes, last.nodes, standard.dom);
  grew('listeners', first.listeners, last.listeners, standard.dom);
  if (last.documents > first.documents) {
    problems.push(`documents grew from ${first.documents} to ${last.documents}`);
  }
  return problems;
}
