import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LonLat } from '../src/domain/geography';
import { metresToScene, SCENE } from '../src/map/projection';
import { isInsidePolygon } from './planarGeometry';
import { toMetres } from './regionTopology';

/** One published file of surroundings, decoded. */
interface ContextLayers {
  readonly name: string;
  readonly land: readonly Position[][][];
  readonly borders: readonly Position[][];
  readonly lakes: readonly Position[][][];
  readonly rivers: readonly Position[][];
}

export function decodeContext(name: string, topology: Topology): ContextLayers {
  const layer = (key: string) => {
    const object = topology.objects[key];
    if (object === undefined) throw new Error(`${name}: no ${key}`);
    const decoded = feature(topology, object);
    if (decoded.type !== 'Feature') throw new Error(`${name}: ${key} is not one shape`);
    return decoded.geometry as MultiPolygon | MultiLineString;
  };
  return {
    name,
    land: layer('land').coordinates as Position[][][],
    borders: layer('borders').coordinates as Position[][],
    lakes: layer('lakes').coordinates as Position[][][],
    rivers: layer('rivers').coordinates as Position[][],
  };
}

/** A test of places against polygons, which are projected once. */
function createCoverTest(polygons: readonly Position[][][]): (at: LonLat) => boolean {
  const planar = polygons.map((rings) => rings.map((ring) => ring.map(toMetres)));
  return (at) => planar.some((rings) => isInsidePolygon(toMetres([...at]), rings));
}

/** Places well inside neighbouring land on every side, and in seas between; longitudes unwrapped. */
const ON_LAND: Readonly<Record<string, LonLat>> = {
  'eastern Finland': [28.5, 63],
  'central Ukraine': [32, 49],
  'eastern Belarus': [29.5, 53.5],
  'central Georgia': [43.5, 42],
  'central Kazakhstan': [67, 48.5],
  'central Mongolia': [104, 46.5],
  'north-east China': [125, 46.5],
  'central Hokkaido': [142.9, 43.4],
  'central Alaska': [208, 65],
  'western Svalbard': [16, 78.5],
  'central Anatolia': [34, 39.5],
  'central Germany': [10, 51],
  'central Iran': [55, 33],
};
const ON_WATER: Readonly<Record<string, LonLat>> = {
  'the Caspian Sea': [50.8, 41.5],
  'the Black Sea': [34, 43.2],
  'the Barents Sea': [40, 73],
  'the Sea of Okhotsk': [150, 55],
  'the Bering Sea': [180, 59],
  'the Sea of Japan': [135, 40],
};
const IN_LAKES: Readonly<Record<string, LonLat>> = {
  'Lake Ladoga': [31.5, 60.8],
  'Lake Onega': [35.4, 61.6],
  'Lake Baikal': [108, 53.4],
};

/** Land where there is land, water where there is water, on every side of the country. */
export function contextMatchesKnownPlaces({ name, land, lakes }: ContextLayers): string[] {
  const check = (
    places: Readonly<Record<string, LonLat>>,
    isCovered: (at: LonLat) => boolean,
    isExpected: boolean,
  ) =>
    Object.entries(places)
      .filter(([, at]) => isCovered(at) !== isExpected)
      .map(([place]) => place);
  const isLand = createCoverTest(land);
  return [
    ...check(ON_LAND, isLand, true).map((place) => `${name}: no land in ${place}`),
    ...check(ON_WATER, isLand, false).map((place) => `${name}: land in ${place}`),
    ...check(IN_LAKES, createCoverTest(lakes), true).map((place) => `${name}: ${place} is missing`),
  ];
}

/** How far beyond the scene land must reach, in scene units, so that no view at rest or panned a little ends in a cut. */
const REACH = 250;

/** Land reaches well past the scene to the west, south and north; to the east lies the ocean, so Alaska must be there. */
export function contextCoversScene({ name, land }: ContextLayers): string[] {
  const points = land.flat(2).map((point) => metresToScene(toMetres(point) as [number, number]));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    ...(Math.min(...xs) > -REACH ? [`${name}: land ends too near in the west`] : []),
    ...(Math.max(...xs) < SCENE.width ? [`${name}: land ends too near in the east`] : []),
    ...(Math.min(...ys) > -REACH ? [`${name}: land ends too near in the north`] : []),
    ...(Math.max(...ys) < SCENE.height + REACH ? [`${name}: land ends too near in the south`] : []),
  ];
}

/** Neighbouring land leaves the country free: none of the given points (anchors, capitals) is covered. */
export function contextLeavesCountryFree(
  { name, land }: ContextLayers,
  points: ReadonlyMap<string, LonLat>,
): string[] {
  const isCovered = createCoverTest(land);
  return [...points]
    .filter(([, at]) => isCovered(at))
    .map(([id]) => `${name}: neighbouring land covers ${id}`);
}

/** No line or ring of any layer jumps across the plane. */
export function contextHasNoJumps({ name, land, borders, lakes, rivers }: ContextLayers): string[] {
  const layers = { land: land.flat(), borders, lakes: lakes.flat(), rivers };
  return Object.entries(layers).flatMap(([layer, lines]) => {
    if (lines.length === 0) return [`${name}: ${layer} is empty`];
    const isJumping = (line: readonly Position[]) =>
      line.some(([lon = 0], index) => Math.abs(lon - (line[index - 1]?.[0] ?? lon)) > 60);
    return lines.filter(isJumping).map((line) => `${name}: ${layer} jumps near longitude ${line[0]?.[0]}`);
  });
}
