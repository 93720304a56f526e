import type { PixelRect, Point } from './camera';

interface CalloutSize {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

const CORNERS = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
] as const;
/** How far from its region a label stands, as multiples of the gap: the nearest that is free. */
const DISTANCES = [1, 2, 3.5, 5] as const;

function overlapOf(a: PixelRect, b: PixelRect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function clampInto(rect: PixelRect, safe: PixelRect): PixelRect {
  return {
    ...rect,
    left: Math.max(safe.left, Math.min(rect.left, safe.left + safe.width - rect.width)),
    top: Math.max(safe.top, Math.min(rect.top, safe.top + safe.height - rect.height)),
  };
}

/**
 * Where labels stand, in the order given: beside their regions, inside the free part of the pane, over neither each
 * other nor the places they point at where that can be had.
 * @param gap between a region and its label, CSS pixels.
 * @returns a rectangle of the pane for each, CSS pixels.
 */
export function placeCallouts(
  callouts: readonly CalloutSize[],
  safe: PixelRect,
  gap: number,
): readonly PixelRect[] {
  const points = callouts.map(({ at }) => ({
    left: at.x - gap / 4,
    top: at.y - gap / 4,
    width: gap / 2,
    height: gap / 2,
  }));
  const placed: PixelRect[] = [];
  for (const { at, width, height } of callouts) {
    const candidates = DISTANCES.flatMap((distance) =>
      CORNERS.map(({ x, y }) => {
        const left = x > 0 ? at.x + gap * distance : at.x - gap * distance - width;
        const top = y > 0 ? at.y + gap * distance : at.y - gap * distance - height;
        return clampInto({ left, top, width, height }, safe);
      }),
    );
    const hiddenBy = (rect: PixelRect) =>
      [...placed, ...points].reduce((sum, other) => sum + overlapOf(rect, other), 0);
    const best = candidates.reduce((least, rect) => (hiddenBy(rect) < hiddenBy(least) ? rect : least));
    placed.push(best);
  }
  return placed;
}
