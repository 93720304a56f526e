import { selectColorScale } from '../colorScale';
import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { selectScene, type Scene, type SceneView } from '../scene';
import { rangesFor, zeroPaintOf } from './classify';
import { selectMiddle } from './middle';
import { selectPairScene } from './pairScene';
import { parseClassChoice } from './parseClassChoice';

/** The scene of a view that `needsAnalysis`: the viewer's own classes and colours, or two indicators at once. */
export function selectAnalysisScene(dataset: Dataset, geography: Geography, view: SceneView): Scene {
  const { indicatorId, classes, palette, secondId } = view;
  const middle = palette === 'diverging' ? selectMiddle(dataset, geography, indicatorId) : null;
  const ranges = rangesFor(
    classes === null ? null : parseClassChoice(classes),
    palette,
    middle?.value ?? null,
  );
  const scale = selectColorScale(dataset, geography, indicatorId, ranges, zeroPaintOf(palette));
  const scene = selectScene(dataset, geography, view, scale);
  // A reference series may stand on an axis, and nowhere on a map.
  return secondId === null || !dataset.indicatorById.has(secondId)
    ? scene
    : selectPairScene(dataset, geography, { ...view, secondId }, scene);
}
