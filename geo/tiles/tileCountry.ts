import type { DistrictId, Geography, LonLat, Region, RegionId } from '../../src/domain/geography';
import { projectToScene } from '../../src/map/projection';

type Vector = readonly [x: number, y: number];

/** Two regions that should lie beside each other on the grid, `b` in `direction` of `a`. */
export interface TileLink {
  readonly a: number;
  readonly b: number;
  /** Unit vector from `a` to `b`, x to the right, y down. */
  readonly direction: Vector;
  /** Land neighbours are meant to share a side; other links only keep detached parts near. */
  readonly isLand: boolean;
  /** A region with few neighbours depends more on each of them. */
  readonly weight: number;
  /** Wished distance in cells: 2 leaves a strait around a region without land neighbours. */
  readonly length: number;
}

/** What the optimiser needs of a geography; regions are numbers, in the order of `ids`. */
export interface TileCountry {
  readonly ids: readonly RegionId[];
  readonly districts: ReadonlyMap<DistrictId, readonly number[]>;
  readonly districtOf: readonly DistrictId[];
  readonly isExclave: readonly boolean[];
  readonly links: readonly TileLink[];
}

/** Weight of the compass against the plane of the map, which turns the west of a wide country by 60° and more. */
const COMPASS_SHARE = 0.75;

/** Direction in which a reader looks for `to`: north up, as the compass says, moderated by how the map shows it. */
export function directionBetween(from: LonLat, to: LonLat): Vector {
  const [ax, ay] = projectToScene(from);
  const [bx, by] = projectToScene(to);
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const plane = unit([bx - ax, by - ay]);
  const compass = unit([(to[0] - from[0]) * shrink, from[1] - to[1]]);
  const mixed = (axis: 0 | 1) => COMPASS_SHARE * compass[axis] + (1 - COMPASS_SHARE) * plane[axis];
  return unit([mixed(0), mixed(1)]);
}

function unit([x, y]: Vector): Vector {
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [x / length, y / length];
}

/** Regions that share a land border, once a pair, `a` before `b` in the order given. */
export function landPairs(
  regions: readonly Pick<Region, 'id' | 'neighbours'>[],
): (readonly [RegionId, RegionId])[] {
  const order = new Map(regions.map(({ id }, index) => [id, index]));
  return regions.flatMap(({ id, neighbours }, index) =>
    neighbours.filter((other) => (order.get(other) ?? -1) > index).map((other) => [id, other] as const),
  );
}

/** Reads a geography as the optimiser sees it, every part that no land border joins linked to its nearest region. */
export function createTileCountry({ regions }: Pick<Geography, 'regions'>): TileCountry {
  const sorted = regions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]));
  const districts = new Map<DistrictId, number[]>();
  sorted.forEach(({ districtId }, index) => {
    districts.set(districtId, [...(districts.get(districtId) ?? []), index]);
  });
  const link = (from: RegionId, to: RegionId, isLand: boolean, length: number): TileLink => {
    const [a = 0, b = 0] = [indexOf.get(from), indexOf.get(to)];
    const [start, end] = [sorted[a], sorted[b]];
    if (!start || !end) throw new RangeError(`No region ${from} or ${to}`);
    const fewest = Math.max(1, Math.min(start.neighbours.length, end.neighbours.length));
    const direction = directionBetween(start.anchor, end.anchor);
    return { a, b, direction, isLand, weight: 0.7 + 3 / fewest ** 2, length };
  };
  const pairs = landPairs(sorted);
  return {
    ids: sorted.map(({ id }) => id),
    districts,
    districtOf: sorted.map(({ districtId }) => districtId),
    isExclave: sorted.map(({ neighbours }) => neighbours.length === 0),
    links: [
      ...pairs.map(([a, b]) => link(a, b, true, 1)),
      ...bridges(sorted).map(([a, b]) => link(a.id, b.id, false, a.neighbours.length === 0 ? 2 : 1)),
    ],
  };
}

/** For each part of the country that land does not join to the largest, the shortest way across. */
function bridges(regions: readonly Region[]): (readonly [Region, Region])[] {
  const parts = landParts(regions).toSorted((a, b) => b.length - a.length);
  const [mainland = [], ...rest] = parts;
  return rest.map((part) => {
    const ways = part.flatMap((from) =>
      mainland.map((to) => ({ from, to, length: sceneDistance(from.anchor, to.anchor) })),
    );
    const shortest = ways.reduce((best, way) => (way.length < best.length ? way : best));
    return [shortest.from, shortest.to] as const;
  });
}

function landParts(regions: readonly Region[]): Region[][] {
  const waiting = new Map(regions.map((region) => [region.id, region]));
  const parts: Region[][] = [];
  for (const start of regions) {
    if (!waiting.delete(start.id)) continue;
    const part = [start];
    // Grows while it is walked.
    for (const { neighbours } of part)
      for (const id of neighbours) {
        const neighbour = waiting.get(id);
        if (neighbour && waiting.delete(id)) part.push(neighbour);
      }
    parts.push(part);
  }
  return parts;
}

function sceneDistance(a: LonLat, b: LonLat): number {
  const [ax, ay] = projectToScene(a);
  const [bx, by] = projectToScene(b);
  return Math.hypot(ax - bx, ay - by);
}
