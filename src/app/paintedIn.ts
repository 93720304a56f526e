import type { Topology } from 'topojson-specification';
import type { Dataset } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import { selectScene } from '../domain/scene';
import type { ViewState } from '../domain/view';

/**
 * Names everything the painted-in page shows: the view, the colours of its regions, its shapes. The page is taken
 * over as it stands only when the loaded data give the same mark; a deployer who replaced a file after the build gets
 * a redrawn page, never a wrong colour that hydration would leave in place.
 */
export function markOf(view: ViewState, dataset: Dataset, geography: Geography, shapes: Topology): string {
  const scene = selectScene(dataset, geography, view);
  const regions = scene.marks.map(
    ({ id, paint, isUnknown, isOverlaid, emphasis }) =>
      `${id}${paint}${Number(isUnknown)}${Number(isOverlaid)}${emphasis}`,
  );
  const words = [dataset.title, dataset.subtitle, dataset.headlines, dataset.periods.length];
  const choices = dataset.indicators.map(({ id, shortLabel }) => [id, shortLabel]);
  const vertices = shapes.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return hash([JSON.stringify([view, words, choices]), dataset.compiledOn, ...regions, vertices].join('|'));
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991): a mark, not a signature. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
