import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { selectScene, type Scene, type SceneView } from '../scene';
import { selectPairScene } from './pairScene';

/** The scene of a view that `needsAnalysis`: the viewer's own classes and colours, or two indicators at once. */
export function selectAnalysisScene(dataset: Dataset, geography: Geography, view: SceneView): Scene {
  const scene = selectScene(dataset, geography, view);
  const { secondId } = view;
  return secondId === null ? scene : selectPairScene(dataset, geography, { ...view, secondId }, scene);
}
