import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { LonLat, RegionId } from '../src/domain/geography';
import { metresToScene, SCENE } from '../src/map/projection';
import { isInsidePolygon, polygonsArea, signedRingArea } from './planarGeometry';
import type { RegionRow } from './readSources';
import {
  arcIndex,
  arcPolygons,
  countArcUses,
  polygonsOf,
  toMetres,
  type RegionTopology,
} from './regionTopology';
import { findCrossings } from './segmentCrossings';

// One function per property; each returns what is wrong in words, nothing where all is well.

/** Regions of one published file, decoded once for all checks. */
export interface RegionLevel {
  readonly name: string;
  readonly topology: RegionTopology;
  /** Arcs in longitude and latitude. */
  readonly arcs: readonly Position[][];
  /** Polygons in longitude and latitude; a code that stands twice has two entries. */
  readonly regions: readonly { id: RegionId; districtId: string; polygons: Position[][][] }[];
}

/** Reads a published file as it is, quantized arcs and all. */
export function decodeLevel(name: string, topology: RegionTopology): RegionLevel {
  const lines = {
    type: 'GeometryCollection' as const,
    geometries: topology.arcs.map((_, index) => ({ type: 'LineString' as const, arcs: [index] })),
  };
  const arcs = feature(topology, lines).features.map(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : [],
  );
  const regions = feature(topology, topology.objects.regions).features.map((region) => ({
    id: String(region.id),
    districtId: region.properties.districtId,
    polygons:
      region.geometry.type === 'Polygon' || region.geometry.type === 'MultiPolygon'
        ? polygonsOf(region.geometry)
        : [],
  }));
  return { name, topology, arcs, regions };
}

const inPlane = (polygons: readonly Position[][][]) =>
  polygons.map((rings) => rings.map((ring) => ring.map(toMetres)));

/** Every region of the table once, in its district, and no other. */
export function allRegionsPresent(level: RegionLevel, rows: readonly RegionRow[]): string[] {
  const districtOf = new Map(rows.map((row) => [row.id, row.districtId]));
  const count = new Map<RegionId, number>();
  for (const { id } of level.regions) count.set(id, (count.get(id) ?? 0) + 1);
  return [
    ...rows.filter(({ id }) => !count.has(id)).map(({ id }) => `${level.name}: ${id} is missing`),
    ...[...count].filter(([, times]) => times > 1).map(([id]) => `${level.name}: ${id} stands twice`),
    ...level.regions.flatMap(({ id, districtId }) => {
      const expected = districtOf.get(id);
      if (expected === undefined) return [`${level.name}: ${id} is not in the table`];
      return expected === districtId
        ? []
        : [`${level.name}: ${id} is in ${districtId}, the table says ${expected}`];
    }),
  ];
}

/** Area on the sphere within a share of the source geometry's. */
export function areasWithinTolerance(
  level: RegionLevel,
  sourceAreaM2: ReadonlyMap<RegionId, number>,
  tolerance: number,
): string[] {
  return level.regions.flatMap(({ id, polygons }) => {
    const deviation = polygonsArea(inPlane(polygons)) / (sourceAreaM2.get(id) ?? NaN) - 1;
    return Math.abs(deviation) <= tolerance
      ? []
      : [`${level.name}: the area of ${id} is off by ${(deviation * 100).toFixed(1)} %`];
  });
}

/** Closed rings of at least three corners that enclose something; at least one a region. */
export function ringsClosedAndNonEmpty(level: RegionLevel): string[] {
  return level.regions.flatMap(({ id, polygons }) => {
    if (polygons.length === 0) return [`${level.name}: ${id} has no polygon`];
    return polygons.flat().flatMap((ring, index) => {
      const problem = `${level.name}: ring ${index} of ${id}`;
      const [first, last] = [ring[0], ring.at(-1)];
      if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return [`${problem} is not closed`];
      if (new Set(ring.map(String)).size < 3) return [`${problem} has fewer than three corners`];
      return signedRingArea(ring.map(toMetres)) === 0 ? [`${problem} encloses nothing`] : [];
    });
  });
}

/** Outer rings counterclockwise, holes clockwise, as RFC 7946 has it. */
export function windingIsConsistent(level: RegionLevel): string[] {
  return level.regions.flatMap(({ id, polygons }) =>
    polygons.flatMap((rings) =>
      rings.flatMap((ring, index) =>
        signedRingArea(ring.map(toMetres)) > 0 === (index === 0)
          ? []
          : [`${level.name}: ${index === 0 ? 'an outer ring' : 'a hole'} of ${id} winds the wrong way`],
      ),
    ),
  );
}

const CROSSING_CELL_M = 25_000;

/** A border between two regions is one arc for both: no slivers, no overlaps, no crossings. */
export function sharedBordersAreSharedArcs(level: RegionLevel): string[] {
  const planarArcs = level.arcs.map((arc) => arc.map(toMetres));
  const doubled = findCrossings(planarArcs, CROSSING_CELL_M).map(
    ({ arcs: [a, b], at }) => `${level.name}: arcs ${a} and ${b} cross or coincide near ${at.join(' ')} m`,
  );
  const overused = [...countArcUses(level.topology)]
    .filter(([, uses]) => uses > 2)
    .map(([arc, uses]) => `${level.name}: arc ${arc} bounds ${uses} rings`);
  return [...doubled, ...overused];
}

const LONGEST_STEP_ON_MERIDIAN_M = 5_000;

/** Longitudes run on past 180°: no jump, no edge along the meridian, and who crosses it in the source still does. */
export function noCutAtAntimeridian(
  level: RegionLevel,
  source: ReadonlyMap<RegionId, Position[][][]>,
): string[] {
  const crossings = (polygons: readonly Position[][][]) =>
    polygons.filter(([outer = []]) => {
      const longitudes = outer.map(([lon = 0]) => lon);
      return Math.min(...longitudes) < 179.9 && Math.max(...longitudes) > 180.1;
    }).length;
  return level.regions.flatMap(({ id, polygons }) => {
    const problems: string[] = [];
    for (const ring of polygons.flat())
      for (let index = 1; index < ring.length; index++) {
        const [from = [], to = []] = [ring[index - 1], ring[index]];
        const [lonA = 0, lonB = 0] = [from[0], to[0]];
        if (lonA < 0 || Math.abs(lonA - lonB) > 90)
          problems.push(`${level.name}: ${id} jumps at longitude ${lonA}`);
        const [ax = 0, ay = 0] = toMetres(from);
        const [bx = 0, by = 0] = toMetres(to);
        const isOnMeridian = Math.abs(lonA - 180) < 0.01 && Math.abs(lonB - 180) < 0.01;
        if (isOnMeridian && Math.hypot(ax - bx, ay - by) > LONGEST_STEP_ON_MERIDIAN_M)
          problems.push(`${level.name}: ${id} has an edge along 180° at latitude ${from[1]}`);
      }
    const expected = crossings(source.get(id) ?? []);
    if (crossings(polygons) < expected)
      problems.push(`${level.name}: ${id} has fewer than ${expected} polygons across 180°`);
    return problems;
  });
}

/** Points that stand for a region (anchors, capitals) lie inside it. */
export function pointsInsideRegions(
  level: RegionLevel,
  points: ReadonlyMap<RegionId, LonLat>,
  kind: string,
): string[] {
  return level.regions.flatMap(({ id, polygons }) => {
    const at = points.get(id);
    if (at === undefined) return [`${level.name}: ${id} has no ${kind}`];
    const planar = inPlane(polygons);
    return planar.some((rings) => isInsidePolygon(toMetres([...at]), rings))
      ? []
      : [`${level.name}: the ${kind} of ${id} lies outside it`];
  });
}

/** At least two levels of detail, each clearly finer than the one before. */
export function atLeastTwoLevels(levels: readonly RegionLevel[]): string[] {
  const vertices = levels.map(({ arcs }) => arcs.reduce((sum, { length }) => sum + length, 0));
  if (levels.length < 2) return ['there are fewer than two levels of detail'];
  return levels.flatMap(({ name }, index) =>
    index === 0 || (vertices[index] ?? 0) > 1.5 * (vertices[index - 1] ?? 0)
      ? []
      : [`${name} is not clearly finer than the level before it`],
  );
}

/** Regions that share an arc are the neighbours of the table, both ways. */
export function neighboursMatchTable(level: RegionLevel, rows: readonly RegionRow[]): string[] {
  const usersOf = new Map<number, Set<RegionId>>();
  for (const geometry of level.topology.objects.regions.geometries)
    for (const number of arcPolygons(geometry).flat(2)) {
      const users = usersOf.get(arcIndex(number)) ?? new Set();
      usersOf.set(arcIndex(number), users.add(String(geometry.id)));
    }
  const drawn = new Set<string>();
  for (const users of usersOf.values())
    for (const a of users) for (const b of users) if (a !== b) drawn.add(`${a} ${b}`);
  const listed = new Set(rows.flatMap(({ id, neighbours }) => neighbours.map((other) => `${id} ${other}`)));
  return [
    ...[...drawn]
      .filter((pair) => !listed.has(pair))
      .map((pair) => `${level.name}: ${pair} touch, not in the table`),
    ...[...listed]
      .filter((pair) => !drawn.has(pair))
      .map((pair) => `${level.name}: ${pair} in the table do not touch`),
  ];
}

/** Ten units at the finest level; at the overview the outermost islets (Diomede) are gone, so a little more. */
const SCENE_MARGIN = { least: 8, most: 24 } as const;

/** The scene's constants fit the boundaries: all inside, with a small margin and no more. */
export function countryFillsScene(level: RegionLevel): string[] {
  const points = level.arcs.flat().map((point) => metresToScene(toMetres(point) as [number, number]));
  const margins = {
    left: Math.min(...points.map(([x]) => x)),
    top: Math.min(...points.map(([, y]) => y)),
    right: SCENE.width - Math.max(...points.map(([x]) => x)),
    bottom: SCENE.height - Math.max(...points.map(([, y]) => y)),
  };
  return Object.entries(margins).flatMap(([side, margin]) =>
    margin >= SCENE_MARGIN.least && margin <= SCENE_MARGIN.most
      ? []
      : [`${level.name}: ${margin.toFixed(1)} scene units are free on the ${side}`],
  );
}
