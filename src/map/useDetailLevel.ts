import { useEffect, useState } from 'react';
import type { Boundaries, Camera, Live } from './mapContract';
import { prepareBoundaryPaths } from './svgPaths';

/** From this magnification on the detailed boundaries show more than the overview. */
const DETAIL_FROM_K = 2.5;
const DETAIL_DECIMALS = 2;

/** The level of boundaries to draw: the overview until the camera is near and the detail is ready to be swapped in. */
export function useDetailLevel(
  camera: Live<Camera>,
  overview: Boundaries,
  detail: Boundaries | null,
  onDetailWanted: () => void,
): Boundaries {
  const [isNear, setIsNear] = useState(false);
  const [ready, setReady] = useState<Boundaries | null>(null);

  useEffect(() => {
    const follow = () => setIsNear(camera.get().k >= DETAIL_FROM_K);
    follow();
    return camera.subscribe(follow);
  }, [camera]);

  useEffect(() => {
    if (!isNear) return;
    if (detail === null) {
      onDetailWanted();
      return;
    }
    let isCurrent = true;
    void prepareBoundaryPaths(detail, DETAIL_DECIMALS).then(() => {
      if (isCurrent) setReady(detail);
    });
    return () => {
      isCurrent = false;
    };
  }, [isNear, detail, onDetailWanted]);

  return isNear && ready !== null && ready === detail ? detail : overview;
}
