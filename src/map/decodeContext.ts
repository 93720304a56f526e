import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Geometry, Position } from 'geojson';
import type { Context } from './mapContract';

function geometriesOf(topology: Topology, name: string): readonly Geometry[] {
  const object = topology.objects[name];
  if (object === undefined) return [];
  const decoded = feature(topology, object);
  return decoded.type === 'FeatureCollection' ? decoded.features.map((f) => f.geometry) : [decoded.geometry];
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

const cache = new WeakMap<Topology, Context>();

/** What lies around the country, from a topology with objects `land`, `lakes` and `rivers`; a missing one is empty. */
export function decodeContext(topology: Topology): Context {
  const known = cache.get(topology);
  if (known !== undefined) return known;
  const polygons = (name: string) => geometriesOf(topology, name).flatMap(polygonsOf);
  const context: Context = {
    land: { type: 'MultiPolygon', coordinates: polygons('land') },
    lakes: { type: 'MultiPolygon', coordinates: polygons('lakes') },
    rivers: { type: 'MultiLineString', coordinates: geometriesOf(topology, 'rivers').flatMap(linesOf) },
  };
  cache.set(topology, context);
  return context;
}
