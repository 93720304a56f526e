import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { DistrictId, RegionId } from '../src/domain/geography';
import { projectToMetres } from '../src/map/projection';
import { rewind } from './planarGeometry';
import type { RegionFeature } from './readSources';

export interface RegionProperties {
  readonly districtId: DistrictId;
}
export type RegionObject = GeometryCollection<RegionProperties>;
export type RegionTopology = Topology<{ regions: RegionObject }>;

/** Rounds to a grid of degrees and drops vertices that fall together; a ring that collapses is dropped. */
function roundRing(ring: readonly Position[], stepsPerDegree: number): Position[] {
  const rounded: Position[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const point = [
      Math.round(lon * stepsPerDegree) / stepsPerDegree,
      Math.round(lat * stepsPerDegree) / stepsPerDegree,
    ];
    const last = rounded.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) rounded.push(point);
  }
  return rounded.length >= 4 ? rounded : [];
}

export function polygonsOf(geometry: RegionFeature['geometry']): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export const toMetres = ([lon = 0, lat = 0]: Position): Position => [...projectToMetres([lon, lat])];

/** Shared arcs of all regions in the Albers plane, vertices rounded to the level's grid of degrees. */
export function buildPlanarTopology(
  features: readonly RegionFeature[],
  districtOf: ReadonlyMap<RegionId, DistrictId>,
  stepsPerDegree: number,
): RegionTopology {
  const planarFeatures = features.map((feature) => {
    const polygons = polygonsOf(feature.geometry)
      .map((rings) => rings.map((ring) => roundRing(ring, stepsPerDegree)).filter((ring) => ring.length > 0))
      .filter((rings) => rings.length > 0)
      .map((rings) => rewind(rings.map((ring) => ring.map(toMetres))));
    const districtId = districtOf.get(feature.properties.iso);
    if (districtId === undefined) throw new Error(`No district for ${feature.properties.iso}`);
    return {
      type: 'Feature' as const,
      id: feature.properties.iso,
      properties: { districtId },
      geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
    };
  });
  return topology({
    regions: { type: 'FeatureCollection', features: planarFeatures } as FeatureCollection,
  }) as RegionTopology;
}

/** Arc numbers of each polygon's rings; a negative one runs backwards (its number is `~index`). */
export function arcPolygons(geometry: RegionObject['geometries'][number]): number[][][] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
  if (geometry.type === 'MultiPolygon') return (geometry as MultiPolygon).arcs;
  throw new TypeError(`Not a polygon: ${String(geometry.id)}`);
}

/** The closed ring an arc list stands for. */
export function stitchRing(
  arcNumbers: readonly number[],
  arcs: readonly (readonly Position[])[],
): Position[] {
  return arcNumbers.flatMap((number, index) => {
    const arc = arcs[number < 0 ? ~number : number] ?? [];
    const directed = number < 0 ? arc.toReversed() : arc;
    return index === 0 ? directed : directed.slice(1);
  });
}

/** The country's outer boundary: the arcs only one region uses. */
export function outerArcs(regions: RegionTopology): Position[][] {
  const uses = countArcUses(regions);
  return regions.arcs.filter((_, index) => uses.get(index) === 1);
}

export const arcIndex = (number: number) => (number < 0 ? ~number : number);

/** How many rings run along each arc, in either direction. */
export function countArcUses(regions: RegionTopology): Map<number, number> {
  const uses = new Map<number, number>();
  for (const geometry of regions.objects.regions.geometries)
    for (const number of arcPolygons(geometry).flat(2)) {
      const index = arcIndex(number);
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  return uses;
}
