import type { Position } from 'geojson';
import type { RegionId } from '../src/domain/geography';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { isInsidePolygon, polygonsArea } from './planarGeometry';
import {
  arcIndex,
  arcPolygons,
  countArcUses,
  stitchRing,
  type RegionObject,
  type RegionTopology,
} from './regionTopology';
import { findCrossings } from './segmentCrossings';

export interface SimplificationLevel {
  /** A vertex goes when the triangle it makes with its neighbours is smaller than this (Visvalingam). */
  readonly minTriangleKm2: number;
  /** Islets below this are dropped, but never a region's largest polygon. */
  readonly minIsletKm2: number;
  /** Largest allowed deviation of a region's area from the source, as a share. */
  readonly maxAreaDeviation: number;
}

/** What a region must keep whatever is simplified: its area and the points that stand in it, in the plane. */
export interface RegionConstraint {
  readonly areaM2: number;
  readonly mustContain: readonly Position[];
}

const M2_PER_KM2 = 1e6;
const CROSSING_CELL_M = 25_000;
const MAX_REFINEMENTS = 24;

/** Drops islets that stand alone in the sea; a polygon bordering another region always stays. */
function dropIslets(topology: RegionTopology, minIsletM2: number): void {
  const uses = countArcUses(topology);
  topology.objects.regions.geometries = topology.objects.regions.geometries.map((geometry) => {
    const polygons = arcPolygons(geometry).map((rings) => ({
      rings,
      area: polygonsArea([rings.map((ring) => stitchRing(ring, topology.arcs))]),
      isShared: rings.flat().some((number) => (uses.get(arcIndex(number)) ?? 0) > 1),
    }));
    const largest = Math.max(...polygons.map(({ area }) => area));
    const kept = polygons.filter(({ area, isShared }) => isShared || area >= minIsletM2 || area === largest);
    return { ...geometry, type: 'MultiPolygon', arcs: kept.map(({ rings }) => rings) } as typeof geometry;
  });
}

/** Arcs that must keep more vertices: collapsed rings, regions off in area or without their capital, crossings. */
function findOffendingArcs(
  regions: RegionObject,
  arcs: readonly (readonly Position[])[],
  constraints: ReadonlyMap<RegionId, RegionConstraint>,
  maxAreaDeviation: number,
): Set<number> {
  const offending = new Set<number>();
  const blame = (numbers: readonly number[]) => numbers.forEach((number) => offending.add(arcIndex(number)));
  for (const geometry of regions.geometries) {
    const polygons = arcPolygons(geometry);
    const rings = polygons.map((polygon) => polygon.map((ring) => stitchRing(ring, arcs)));
    polygons.forEach((polygon, p) =>
      polygon.forEach((ring, r) => {
        if ((rings[p]?.[r]?.length ?? 0) < 4) blame(ring);
      }),
    );
    const constraint = constraints.get(String(geometry.id));
    if (constraint === undefined) throw new Error(`No constraint for ${String(geometry.id)}`);
    const { areaM2, mustContain } = constraint;
    const isAreaOff = Math.abs(polygonsArea(rings) / areaM2 - 1) > maxAreaDeviation;
    const isContaining = (point: Position) => rings.some((polygon) => isInsidePolygon(point, polygon));
    if (isAreaOff || !mustContain.every(isContaining)) blame(polygons.flat(2));
  }
  for (const { arcs: crossing } of findCrossings(arcs, CROSSING_CELL_M)) blame(crossing);
  return offending;
}

/** Only the arcs the regions still use, renumbered. */
function pruneArcs(topology: RegionTopology): void {
  const renumbered = new Map<number, number>();
  const arcs: Position[][] = [];
  const renumber = (number: number) => {
    const old = arcIndex(number);
    let next = renumbered.get(old);
    if (next === undefined) {
      next = arcs.push(topology.arcs[old] ?? []) - 1;
      renumbered.set(old, next);
    }
    return number < 0 ? ~next : next;
  };
  topology.objects.regions.geometries = topology.objects.regions.geometries.map((geometry) => {
    const polygons = arcPolygons(geometry).map((rings) => rings.map((ring) => ring.map(renumber)));
    return polygons.length === 1
      ? ({ ...geometry, type: 'Polygon', arcs: polygons[0] } as typeof geometry)
      : ({ ...geometry, type: 'MultiPolygon', arcs: polygons } as typeof geometry);
  });
  topology.arcs = arcs;
}

/**
 * Simplifies the shared arcs of a planar topology. One threshold for all, halved on the arcs where it would break
 * a ring or a region's area, lose a capital or make borders cross, until nothing breaks.
 */
export function simplifyTopology(
  source: RegionTopology,
  constraints: ReadonlyMap<RegionId, RegionConstraint>,
  level: SimplificationLevel,
): RegionTopology {
  const topology: RegionTopology = structuredClone(source);
  dropIslets(topology, level.minIsletKm2 * M2_PER_KM2);
  pruneArcs(topology);
  const weighted = presimplify(topology, planarTriangleArea).arcs;
  const thresholds = weighted.map(() => level.minTriangleKm2 * M2_PER_KM2);
  const select = () =>
    weighted.map((arc, index) =>
      arc
        .filter(([, , weight = Infinity]) => weight >= (thresholds[index] ?? 0))
        .map(([x = 0, y = 0]) => [x, y]),
    );
  let offending = new Set<number>();
  for (let round = 0; round < MAX_REFINEMENTS; round++) {
    topology.arcs = select();
    offending = findOffendingArcs(
      topology.objects.regions,
      topology.arcs,
      constraints,
      level.maxAreaDeviation,
    );
    if (offending.size === 0) return topology;
    for (const index of offending) thresholds[index] = (thresholds[index] ?? 0) / 2;
  }
  const places = [...offending].map((index) => topology.arcs[index]?.[0]?.join(' '));
  throw new Error(`Simplification cannot be repaired near (metres): ${places.join('; ')}`);
}
