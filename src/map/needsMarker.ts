import type { ProjectedRegion } from './projectedRegions';

/** A tiny region this large on screen, CSS pixels, speaks for itself. */
const SELF_EVIDENT_PX = 30;

/** True while a tiny region is too small on screen to be seen without its marker. */
export function needsMarker({ box }: ProjectedRegion, pxPerUnit: number): boolean {
  return Math.min(box.right - box.left, box.bottom - box.top) * pxPerUnit <= SELF_EVIDENT_PX;
}
