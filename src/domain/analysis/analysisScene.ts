import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { selectScene, type Scene, type SceneView } from '../scene';

/** The scene of a view that `needsAnalysis`: the viewer's own classes and colours, or two indicators at once. */
export function selectAnalysisScene(dataset: Dataset, geography: Geography, view: SceneView): Scene {
  return selectScene(dataset, geography, view);
}
