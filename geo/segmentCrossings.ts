import type { Position } from 'geojson';

interface Segment {
  readonly arc: number;
  readonly from: Position;
  readonly to: Position;
}

/** Two arcs that cross, or run along the very same segment, and where. */
interface Crossing {
  readonly arcs: readonly [number, number];
  readonly at: Position;
}

const orientation = (a: Position, b: Position, c: Position) => {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
};
const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

function isCrossing(s: Segment, t: Segment): boolean {
  const sharesFrom = isSame(s.from, t.from) || isSame(s.from, t.to);
  const sharesTo = isSame(s.to, t.from) || isSame(s.to, t.to);
  if (sharesFrom || sharesTo) return sharesFrom && sharesTo;
  return (
    orientation(s.from, s.to, t.from) * orientation(s.from, s.to, t.to) < 0 &&
    orientation(t.from, t.to, s.from) * orientation(t.from, t.to, s.to) < 0
  );
}

/** Every pair of segments that cross or coincide, found through a grid of square cells. */
export function findCrossings(arcs: readonly (readonly Position[])[], cellSize: number): Crossing[] {
  const cells = new Map<string, Segment[]>();
  const crossings: Crossing[] = [];
  const seen = new Set<Segment>();
  arcs.forEach((points, arc) => {
    for (let index = 1; index < points.length; index++) {
      const from = points[index - 1] ?? [];
      const to = points[index] ?? [];
      const segment: Segment = { arc, from, to };
      const [ax = 0, ay = 0] = from;
      const [bx = 0, by = 0] = to;
      seen.clear();
      for (
        let i = Math.floor(Math.min(ax, bx) / cellSize);
        i <= Math.floor(Math.max(ax, bx) / cellSize);
        i++
      ) {
        for (
          let j = Math.floor(Math.min(ay, by) / cellSize);
          j <= Math.floor(Math.max(ay, by) / cellSize);
          j++
        ) {
          const key = `${i}:${j}`;
          const cell = cells.get(key) ?? [];
          for (const other of cell) {
            if (seen.has(other)) continue;
            seen.add(other);
            if (isCrossing(segment, other)) crossings.push({ arcs: [other.arc, arc], at: from });
          }
          cell.push(segment);
          cells.set(key, cell);
        }
      }
    }
  });
  return crossings;
}
