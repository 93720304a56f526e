import { useEffect, useState } from 'react';
import type { PaneController } from './createPaneController';
import type { Boundaries } from './mapContract';
import { prepareBoundaryPaths } from './svgPaths';

/** From this magnification on the detailed boundaries show more than the overview. */
const DETAIL_FROM_K = 3.2;
const DETAIL_DECIMALS = 2;
/** A gesture is over when the camera has rested this long; levels change between gestures only. */
const REST_MS = 250;

/**
 * The level of boundaries to draw: the overview until the camera is near and the detail is ready to be swapped in.
 * `isChoosingLevel` of the controller tells that a swap is about to come.
 */
export function useDetailLevel(
  { camera, isChoosingLevel }: Pick<PaneController, 'camera' | 'isChoosingLevel'>,
  overview: Boundaries,
  detail: Boundaries | null,
  onDetailWanted: () => void,
): Boundaries {
  const [isNear, setIsNear] = useState(false);
  const [ready, setReady] = useState<Boundaries | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let decided = false;
    const decide = () => {
      const wanted = camera.get().k >= DETAIL_FROM_K;
      if (wanted === decided) isChoosingLevel.set(false);
      decided = wanted;
      setIsNear(wanted);
    };
    const unsubscribe = camera.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(decide, REST_MS);
      if (camera.get().k >= DETAIL_FROM_K !== decided) isChoosingLevel.set(true);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [camera, isChoosingLevel]);

  useEffect(() => {
    if (isNear && detail === null) onDetailWanted();
    if (!isNear || detail === null || ready === detail) {
      isChoosingLevel.set(false);
      return;
    }
    let isCurrent = true;
    isChoosingLevel.set(true);
    void prepareBoundaryPaths(detail, DETAIL_DECIMALS).then(() => {
      if (isCurrent) setReady(detail);
    });
    return () => {
      isCurrent = false;
    };
  }, [isNear, ready, detail, isChoosingLevel, onDetailWanted]);

  return isNear && ready !== null && ready === detail ? detail : overview;
}
