import type { Position } from 'geojson';

/** Signed area of a closed ring in square metres; positive counterclockwise (y up). */
export function signedRingArea(ring: readonly Position[]): number {
  let twiceArea = 0;
  // Relative to the first vertex: coordinates of millions of metres would cost digits.
  const [originX = 0, originY = 0] = ring[0] ?? [];
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    twiceArea += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return twiceArea / 2;
}

/** Area of polygons in the unit of their coordinates squared: outer rings less their holes. */
export function polygonsArea(polygons: readonly (readonly (readonly Position[])[])[]): number {
  let total = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      total += (index === 0 ? 1 : -1) * Math.abs(signedRingArea(ring));
    });
  }
  return total;
}

/** Outer ring counterclockwise, holes clockwise: RFC 7946. */
export function rewind(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedRingArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** Even-odd test of a point against the rings of one polygon. */
export function isInsidePolygon([x = 0, y = 0]: Position, rings: readonly (readonly Position[])[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const ay = ring[index - 1]?.[1] ?? 0;
      const by = ring[index]?.[1] ?? 0;
      if (ay > y === by > y) continue;
      const ax = ring[index - 1]?.[0] ?? 0;
      const bx = ring[index]?.[0] ?? 0;
      if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}
