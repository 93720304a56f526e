import type { Hatch } from '../domain/hatch';
import type { PaintKey } from '../domain/dataset';
import { paintValue } from '../domain/palette';

/**
 * Layers of the picture, bottom to top. Both painters draw them in this order, so that a border, a hatch and an
 * outline meet the same way in each.
 */
export const PAINT_ORDER = [
  'land',
  'rivers',
  'regionFill',
  'unknownHatch',
  'overlayHatch',
  'sparseHatch',
  'denseHatch',
  'lakes',
  'regionBorders',
  'coast',
  'overlayOutline',
  // Above the outlines of the overlay: where many regions have one, districts must still be told.
  'districtBorders',
  'hoverLight',
  'hoverOutline',
  'selectionCasing',
  'selectionOutline',
] as const;

/**
 * Widths of strokes in CSS pixels at a root size of 16 px, the same at every zoom; they grow with the root size, so
 * that a border is as visible across a hall as at a desk. Joins and ends are round everywhere.
 */
export const STROKE_PX = {
  river: 0.8,
  regionBorder: 0.9,
  districtBorder: 2.2,
  coast: 0.8,
  overlayOutline: 1.6,
  hoverOutline: 1.8,
  /** Under the outline and wider than it, so that it stands out from any fill. */
  selectionCasing: 5.4,
  selectionOutline: 2.6,
} as const;

/** White laid over the region under the pointer. */
export const HOVER_LIGHT = { color: '#ffffff', opacity: 0.14 } as const;

const BASE_ROOT_PX = 16;

/** A stroke width for SVG: in rem, so that the painted-in page needs no script to get it right. */
export function strokeRem(kind: keyof typeof STROKE_PX): string {
  return `${STROKE_PX[kind] / BASE_ROOT_PX}rem`;
}

/** How much larger than at a desk everything is drawn: the root size against the usual one. */
export function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / BASE_ROOT_PX;
}

/** The hatch `scale` times as large. */
export function scaleHatch(hatch: Hatch, scale: number): Hatch {
  return { ...hatch, spacingPx: hatch.spacingPx * scale, widthPx: hatch.widthPx * scale };
}

/** Share of the land's colour mixed into a region outside the filter. */
export const MUTED_MIX = 0.78;

/** A paint as it looks outside the filter: mixed into the land, opaque, so that nothing shows through. */
export function mutedValue(key: PaintKey): string {
  return `color-mix(in srgb, ${paintValue('land')} ${100 * MUTED_MIX}%, ${paintValue(key)})`;
}
