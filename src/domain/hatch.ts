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
/** A number as the second variable: finer where it is middling, dense where it is high, none where it is low. */
export const SPARSE_HATCH: Hatch = { spacingPx: 10, widthPx: 1, angleDeg: -45, paint: 'pair.line' };
export const DENSE_HATCH: Hatch = { spacingPx: 5, widthPx: 1.6, angleDeg: -45, paint: 'pair.line' };

/** What decides how a region is hatched. */
export interface Hatched {
  /** Drawn with the quiet hatching of what is not known. */
  readonly isUnknown?: boolean;
  /** Drawn with the overlay's hatching and outline on top: the second variable of an overlay indicator. */
  readonly isOverlaid?: boolean;
  /** How high the second of two variables is; absent: low, or no second one. */
  readonly hatchLevel?: 1 | 2;
}

/** Every hatch of the picture, bottom to top. */
export const HATCHES = [
  { id: 'unknownHatch', hatch: UNKNOWN_HATCH, isOn: ({ isUnknown }: Hatched) => isUnknown === true },
  { id: 'overlayHatch', hatch: OVERLAY_HATCH, isOn: ({ isOverlaid }: Hatched) => isOverlaid === true },
  { id: 'sparseHatch', hatch: SPARSE_HATCH, isOn: ({ hatchLevel }: Hatched) => hatchLevel === 1 },
  { id: 'denseHatch', hatch: DENSE_HATCH, isOn: ({ hatchLevel }: Hatched) => hatchLevel === 2 },
] as const;

export type HatchId = (typeof HATCHES)[number]['id'];
