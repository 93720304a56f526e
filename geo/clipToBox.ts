import type { Position } from 'geojson';

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

type Axis = 0 | 1;

/** Keeps the part of a closed ring on one side of a line x = limit or y = limit (Sutherland and Hodgman). */
function clipSide(ring: readonly Position[], axis: Axis, limit: number, sign: 1 | -1): Position[] {
  const clipped: Position[] = [];
  const isInside = (point: Position) => ((point[axis] ?? 0) - limit) * sign >= 0;
  for (let index = 1; index < ring.length; index++) {
    const from = ring[index - 1] ?? [];
    const to = ring[index] ?? [];
    if (isInside(from) !== isInside(to)) {
      const share = (limit - (from[axis] ?? 0)) / ((to[axis] ?? 0) - (from[axis] ?? 0));
      const [ax = 0, ay = 0] = from;
      const [bx = 0, by = 0] = to;
      clipped.push(axis === 0 ? [limit, ay + share * (by - ay)] : [ax + share * (bx - ax), limit]);
    }
    if (isInside(to)) clipped.push(to);
  }
  const first = clipped[0];
  return first === undefined ? [] : [...clipped, first];
}

/** The part of a closed ring inside a box; empty where nothing is left. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  const left = clipSide(ring, 0, box.minX, 1);
  const leftRight = clipSide(left, 0, box.maxX, -1);
  const above = clipSide(leftRight, 1, box.minY, 1);
  return clipSide(above, 1, box.maxY, -1);
}

export const isInBox = ([x = 0, y = 0]: Position, box: Box) =>
  x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;

/** The runs of a line's vertices inside a box; ends are not extended to the edge, which lies out of sight. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const point of line) {
    if (isInBox(point, box)) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs.filter(({ length }) => length >= 2);
}
