import type { RegionId } from './geography';

/** Across and down, in any unit. */
type Point = readonly [x: number, y: number];

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, Point>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** What lies off the axis counts as further away by this much. */
const OFF_AXIS_WEIGHT = 2;

/** The region an arrow key leads to: nearest within 45° of the direction, the one straight ahead preferred. */
export function nearestInDirection(
  from: Point,
  direction: Direction,
  candidates: readonly { readonly id: RegionId; readonly at: Point }[],
): RegionId | null {
  const [dx, dy] = VECTORS[direction];
  let best: RegionId | null = null;
  let bestCost = Infinity;
  for (const { id, at } of candidates) {
    const along = (at[0] - from[0]) * dx + (at[1] - from[1]) * dy;
    const across = Math.abs((at[0] - from[0]) * dy) + Math.abs((at[1] - from[1]) * dx);
    const cost = along + OFF_AXIS_WEIGHT * across;
    if (along > 0 && across <= along && cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}
