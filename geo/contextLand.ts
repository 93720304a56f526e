import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { clipLine, clipRing, type Box } from './clipToBox';
import {
  coarseningAt,
  CONTEXT_BOX_SCENE,
  M2_PER_KM2,
  toMetresBox,
  unwrap,
  type ContextLevel,
} from './contextLevel';
import { createNearestPoint } from './nearestPoint';
import { signedRingArea } from './planarGeometry';
import { readPackagedTopology } from './readSources';
import { outerArcs, toMetres, type RegionTopology } from './regionTopology';

type CountryTopology = Topology<{ countries: GeometryCollection }>;

/** ISO 3166-1 numeric code: drawn from its regions, not from here. */
const RUSSIA = '643';
/** `world-atlas` rounds to 0.0036° of longitude: at most 0.3 km from the same vertex of the regions. */
const SNAP_M = 600;
/** Nothing south of here comes near the scene, and far south the cone unrolls absurdly. */
const MIN_LAT = -15;

const keyOf = ([x = 0, y = 0]: Position) => `${x},${y}`;
const withoutRepeats = (line: readonly Position[]) =>
  line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);

/** Neighbouring countries in the plane, their border with Russia moved onto the regions' own vertices. */
function readCountries(box: Box, border: readonly Position[]): CountryTopology {
  const source = readPackagedTopology('world-atlas/countries-10m.json') as Topology<{
    countries: GeometryCollection<Record<string, unknown>>;
  }>;
  const nearestOnBorder = createNearestPoint(border, SNAP_M);
  const snap = (ring: readonly Position[]) =>
    withoutRepeats(ring.map((point) => nearestOnBorder(point) ?? point));
  const countries = feature(source, source.objects.countries).features.flatMap(
    ({ id, geometry }): Feature[] => {
      if (id === RUSSIA || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .filter(([outer = []]) => outer.every(([, lat = 0]) => lat > MIN_LAT))
        .map((rings) => rings.map((ring) => unwrap(ring).map(toMetres)))
        .filter(([outer = []]) => clipRing(outer, box).length >= 4)
        .map((rings) => rings.map(snap).filter((ring) => ring.length >= 4))
        .filter((rings) => rings.length > 0);
      if (polygons.length === 0) return [];
      const multiPolygon = { type: 'MultiPolygon' as const, coordinates: polygons };
      return [{ type: 'Feature', ...(id !== undefined && { id }), properties: null, geometry: multiPolygon }];
    },
  );
  const collection: FeatureCollection = { type: 'FeatureCollection', features: countries };
  return topology({ countries: collection }) as CountryTopology;
}

/** Visvalingam, except on the border with Russia, which keeps exactly the vertices the regions kept. */
function simplifyCountries(
  countries: CountryTopology,
  minTriangleM2: number,
  border: readonly Position[],
  regions: RegionTopology,
): void {
  const borderKeys = new Set(border.map(keyOf));
  const keptKeys = new Set(regions.arcs.flat().map(keyOf));
  countries.arcs = presimplify(countries, planarTriangleArea).arcs.map((arc) =>
    arc
      .filter((point, index) => {
        if (index === 0 || index === arc.length - 1) return true;
        const key = keyOf(point);
        if (borderKeys.has(key)) return keptKeys.has(key);
        return (point[2] ?? 0) >= minTriangleM2 * coarseningAt(point);
      })
      .map(([x = 0, y = 0]) => [x, y]),
  );
}

/** Neighbouring land as one shape and the borders in it, in the plane. */
export function buildContextLand(
  source: RegionTopology,
  regions: RegionTopology,
  level: ContextLevel,
): { land: Position[][][]; borders: Position[][] } {
  const box = toMetresBox(CONTEXT_BOX_SCENE);
  const border = outerArcs(source).flat();
  const countries = readCountries(box, border);
  simplifyCountries(countries, level.minTriangleKm2 * M2_PER_KM2, border, regions);
  const minIslandM2 = level.minIslandKm2 * M2_PER_KM2;
  const land = merge(countries, countries.objects.countries.geometries as MultiPolygon[])
    .coordinates.map((rings) => rings.map((ring) => withoutRepeats(clipRing(ring, box))))
    .map((rings) =>
      rings.filter(
        (ring) => ring.length >= 4 && Math.abs(signedRingArea(ring)) >= minIslandM2 * coarseningAt(ring[0]),
      ),
    )
    .filter((rings) => rings.length > 0);
  // Leased and disputed areas come without a code; the atlas draws no border around them.
  const borders = mesh(
    countries,
    countries.objects.countries,
    (a, b) => a !== b && 'id' in a && 'id' in b,
  ).coordinates.flatMap((line) => clipLine(line, toMetresBox(level.bordersBox)));
  return { land, borders };
}
