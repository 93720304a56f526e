import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Scene } from '../domain/scene';

/**
 * The scene of which everything but the map speaks. Another indicator is one step late here: its legend and its chart are
 * laid out anew, and the first frame of the change is the map's. What the same indicator says of a filter is not late,
 * and a scene of another data set is not waited for.
 */
export function useSettled<S extends Pick<Scene, 'indicatorId'>>(scene: S, dataset: Pick<Dataset, 'id'>): S {
  const former = useDeferredValue(useMemo(() => ({ scene, dataset }), [scene, dataset]));
  const isLate = former.dataset === dataset && former.scene.indicatorId !== scene.indicatorId;
  return isLate ? former.scene : scene;
}
