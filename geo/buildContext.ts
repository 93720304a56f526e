import type { Geometry } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { buildContextLand } from './contextLand';
import type { ContextLevel } from './contextLevel';
import { buildLakes, buildRivers } from './contextWaters';
import type { RegionTopology } from './regionTopology';

/**
 * What lies around and on the country, in the plane: neighbouring land in one piece, the borders between
 * neighbours, large lakes and rivers. `source` and `regions` are the regions before and after simplification.
 */
export function buildContext(source: RegionTopology, regions: RegionTopology, level: ContextLevel): Topology {
  const { land, borders } = buildContextLand(source, regions, level);
  const country = merge(regions, regions.objects.regions.geometries as MultiPolygon[]).coordinates;
  const layers: Record<string, Geometry> = {
    land: { type: 'MultiPolygon', coordinates: land },
    borders: { type: 'MultiLineString', coordinates: borders },
    lakes: { type: 'MultiPolygon', coordinates: buildLakes(level) },
    rivers: { type: 'MultiLineString', coordinates: buildRivers(level, country) },
  };
  return topology(layers);
}
