import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { LonLat, RegionId } from '../../domain/geography';
import type { Boundaries } from '../toBoundaries';
import type { LocateRegion } from './contract';

type Ring = readonly (readonly number[])[];

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Outline {
  readonly id: RegionId;
  readonly box: Box;
  /** Sides of all rings, holes too, by the bands of latitude they touch: four numbers a side, x and y of both ends. */
  readonly sides: ReadonlyMap<number, readonly number[]>;
  readonly rings: readonly { readonly box: Box; readonly ring: Ring }[];
}

/** Bands a degree of latitude: a coast of thousands of sides has a few dozen in each. */
const BANDS = 4;

/**
 * Degrees of latitude, about 10 km: published boundaries are simplified, and a port or a park at the border must not
 * fall into the sea.
 */
const TOLERANCE = 0.09;

/**
 * Makes a search for the region a point lies in, from the published boundaries. A point outside of all of them counts
 * to the nearest region within ten kilometres. Straight lines between the points of a boundary are straight in
 * longitude and latitude.
 */
export function createLocateRegion(boundaries: Boundaries): LocateRegion {
  const outlines = outlinesOf(boundaries);
  return (at) => {
    const inside = outlines.find((outline) => isInside(at, outline));
    return inside?.id ?? nearest(at, outlines);
  };
}

function outlinesOf(boundaries: Boundaries): readonly Outline[] {
  const regions = boundaries.objects['regions'] as GeometryCollection;
  return feature(boundaries, regions).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const rings = polygons.flat().map((ring) => ({ ring, box: boxOf(ring) }));
    return {
      id: String(id),
      rings,
      sides: sidesByBand(rings.map(({ ring }) => ring)),
      box: joinBoxes(rings.map(({ box }) => box)),
    };
  });
}

function boxOf(ring: Ring): Box {
  return joinBoxes(ring.map(([x = 0, y = 0]) => ({ west: x, south: y, east: x, north: y })));
}

function joinBoxes(boxes: readonly Box[]): Box {
  const empty = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  return boxes.reduce(
    (all, { west, south, east, north }) => ({
      west: Math.min(all.west, west),
      south: Math.min(all.south, south),
      east: Math.max(all.east, east),
      north: Math.max(all.north, north),
    }),
    empty,
  );
}

function isInBox([x, y]: LonLat, { west, south, east, north }: Box, marginX = 0, marginY = 0): boolean {
  return x >= west - marginX && x <= east + marginX && y >= south - marginY && y <= north + marginY;
}

function sidesByBand(rings: readonly Ring[]): ReadonlyMap<number, readonly number[]> {
  const bands = new Map<number, number[]>();
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
    for (const [toX = 0, toY = 0] of ring) {
      const last = Math.floor(Math.max(fromY, toY) * BANDS);
      for (let band = Math.floor(Math.min(fromY, toY) * BANDS); band <= last; band += 1) {
        const sides = bands.get(band) ?? [];
        sides.push(fromX, fromY, toX, toY);
        bands.set(band, sides);
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return bands;
}

/** Counts the sides that a ray to the east crosses: an odd number of them from within, the rings of holes included. */
function isInside([x, y]: LonLat, { box, sides }: Outline): boolean {
  if (!isInBox([x, y], box)) return false;
  const band = sides.get(Math.floor(y * BANDS)) ?? [];
  let isIn = false;
  for (let at = 0; at < band.length; at += 4) {
    // Within the list by construction; `?? 0` only satisfies the type.
    const [fromY, toY] = [band[at + 1] ?? 0, band[at + 3] ?? 0];
    if (toY > y === fromY > y) continue;
    const [fromX, toX] = [band[at] ?? 0, band[at + 2] ?? 0];
    if (x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isIn = !isIn;
  }
  return isIn;
}

function nearest(at: LonLat, outlines: readonly Outline[]): RegionId | null {
  // A degree of longitude is shorter than one of latitude by this.
  const shrink = Math.max(0.01, Math.cos((at[1] * Math.PI) / 180));
  let [best, bestDistance]: [RegionId | null, number] = [null, TOLERANCE];
  for (const { id, box, rings } of outlines) {
    if (!isInBox(at, box, TOLERANCE / shrink, TOLERANCE)) continue;
    for (const { ring, box: ringBox } of rings) {
      if (!isInBox(at, ringBox, TOLERANCE / shrink, TOLERANCE)) continue;
      const distance = distanceToRing(at, ring, shrink);
      if (distance < bestDistance) [best, bestDistance] = [id, distance];
    }
  }
  return best;
}

/** In degrees of latitude. */
function distanceToRing([x, y]: LonLat, ring: Ring, shrink: number): number {
  let least = Infinity;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const [sideX, sideY] = [(toX - fromX) * shrink, toY - fromY];
    const [awayX, awayY] = [(x - fromX) * shrink, y - fromY];
    const square = sideX * sideX + sideY * sideY;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, (awayX * sideX + awayY * sideY) / square));
    least = Math.min(least, Math.hypot(awayX - share * sideX, awayY - share * sideY));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}
