import type { PaintKey } from './dataset';

/**
 * A hatch of parallel lines. A tile is `spacingPx` wide with the line through its middle; the tiles begin at the
 * scene's origin and turn about it, clockwise by `angleDeg`. Sizes are CSS pixels at every zoom: the hatch does not
 * grow with the map.
 */
export interface Hatch {
  readonly spacingPx: number;
  readonly widthPx: number;
  readonly angleDeg: number;
  readonly paint: PaintKey;
}

/** The quiet hatch of what is not known. */
export const UNKNOWN_HATCH: Hatch = { spacingPx: 6, widthPx: 0.9, angleDeg: 45, paint: 'unknown.line' };
/** The second variable of an overlay: heavier and the other way, so that greyscale tells the two apart. */
export const OVERLAY_HATCH: Hatch = {
  spacingPx: 7,
  widthPx: 2,
  angleDeg: -45,
  paint: 'programme.participant',
};
