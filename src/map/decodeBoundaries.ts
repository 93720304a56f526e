import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Boundaries } from './mapContract';

interface RegionProperties {
  readonly districtId?: string;
}

function regionsOf(topology: Topology): GeometryCollection<RegionProperties> {
  const { regions } = topology.objects;
  if (regions?.type !== 'GeometryCollection') throw new TypeError('The topology has no collection "regions"');
  return regions as GeometryCollection<RegionProperties>;
}

function districtOf(geometry: GeometryObject): string | undefined {
  return (geometry.properties as RegionProperties | undefined)?.districtId;
}

const cache = new WeakMap<Topology, Boundaries>();

/**
 * Boundaries of a level from its topology: its object `regions`, each geometry with the region's code as `id` and its
 * district as `districtId`. Decoded once for each topology.
 */
export function decodeBoundaries(topology: Topology): Boundaries {
  const known = cache.get(topology);
  if (known !== undefined) return known;
  const regions = regionsOf(topology);
  const isSameDistrict = (a: GeometryObject, b: GeometryObject) => districtOf(a) === districtOf(b);
  const boundaries: Boundaries = {
    regions: feature(topology, regions).features.flatMap(({ id, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: String(id), geometry }] : [],
    ),
    regionBorders: mesh(topology, regions, (a, b) => a !== b && isSameDistrict(a, b)),
    districtBorders: mesh(topology, regions, (a, b) => a !== b && !isSameDistrict(a, b)),
    coast: mesh(topology, regions, (a, b) => a === b),
  };
  cache.set(topology, boundaries);
  return boundaries;
}
