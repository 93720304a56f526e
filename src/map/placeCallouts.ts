import type { PixelRect, Point } from './camera';

type Stroke = readonly [Point, Point];

interface CalloutSize {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands off its region: at a corner first, 0 is in line with it. */
const DIRECTIONS = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -0.5 },
  { x: -1, y: -0.5 },
  { x: 1, y: 0.5 },
  { x: -1, y: 0.5 },
] as const;
/** How far from its region a label stands, as multiples of the gap: the nearest that is free. */
const DISTANCES = [1, 2, 3.5, 5, 7, 9] as const;
/** So large a part of a label covered is as bad as a line that meets another or a label, in square gaps … */
const CROSSING_COST = 1.5;
/** … and as a label that stands one gap farther off. */
const FARTHER_COST = 0.15;

function overlapOf(a: PixelRect, b: PixelRect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** On which side of the line from a to b the point lies: the sign says it. */
function sideOf(a: Point, b: Point, { x, y }: Point): number {
  return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
}

function cross([a, b]: Stroke, [c, d]: Stroke): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** The line from a region to the nearest point of its label. */
function strokeTo(at: Point, { left, top, width, height }: PixelRect): Stroke {
  const x = Math.max(left, Math.min(at.x, left + width));
  return [at, { x, y: Math.max(top, Math.min(at.y, top + height)) }];
}

function runsThrough(stroke: Stroke, { left, top, width, height }: PixelRect): boolean {
  const [right, bottom] = [left + width, top + height];
  return (
    cross(stroke, [
      { x: left, y: top },
      { x: right, y: bottom },
    ]) ||
    cross(stroke, [
      { x: right, y: top },
      { x: left, y: bottom },
    ])
  );
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
 * other nor the places they point at, and their lines apart, where that can be had.
 * @param gap between a region and its label, CSS pixels.
 * @param taken what lies over the map already, such as its buttons; CSS pixels of the pane.
 * @returns a rectangle of the pane for each, CSS pixels.
 */
export function placeCallouts(
  callouts: readonly CalloutSize[],
  safe: PixelRect,
  gap: number,
  taken: readonly PixelRect[] = [],
): readonly PixelRect[] {
  const points = callouts.map(({ at }) => ({
    left: at.x - gap / 2,
    top: at.y - gap / 2,
    width: gap,
    height: gap,
  }));
  const placed: PixelRect[] = [];
  const strokes: Stroke[] = [];
  for (const [index, { at, width, height }] of callouts.entries()) {
    const others = points.toSpliced(index, 1);
    const candidates = DISTANCES.flatMap((distance) =>
      DIRECTIONS.map(({ x, y }) => {
        const left = at.x + gap * distance * x - (width * (1 - x)) / 2;
        const top = at.y + gap * distance * y - (height * (1 - y)) / 2;
        return { distance, rect: clampInto({ left, top, width, height }, safe) };
      }),
    );
    const hiddenBy = (rect: PixelRect) =>
      [...taken, ...placed, ...points].reduce((sum, other) => sum + overlapOf(rect, other), 0);
    const crossings = (rect: PixelRect) => {
      const stroke = strokeTo(at, rect);
      return (
        strokes.filter((other) => cross(stroke, other) || runsThrough(other, rect)).length +
        [...placed, ...others].filter((other) => runsThrough(stroke, other)).length
      );
    };
    const costs = candidates.map(
      ({ distance, rect }) =>
        hiddenBy(rect) + gap * gap * (CROSSING_COST * crossings(rect) + FARTHER_COST * distance),
    );
    const best = candidates[costs.indexOf(Math.min(...costs))]?.rect;
    if (best === undefined) continue;
    placed.push(best);
    strokes.push(strokeTo(at, best));
  }
  return placed;
}
