import type { MultiLineString, Polygon } from 'geojson';
import type { LonLat } from '../../../src/domain/geography';
import type { Boundaries, RegionAnchor } from '../../../src/map/mapContract';
import { fictionalGeography } from '../../support/fictionalAtlas';

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** A square about a point, `half` degrees to each side. */
export function square([lon, lat]: LonLat, half: number): Polygon {
  const ring = [
    [lon - half, lat - half],
    [lon + half, lat - half],
    [lon + half, lat + half],
    [lon - half, lat + half],
    [lon - half, lat - half],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** The fictional country as squares about the anchors of its regions; a tiny region is a speck. */
export const fictionalBoundaries: Boundaries = {
  regions: fictionalGeography.regions.map(({ id, anchor, isTiny }) => ({
    id,
    geometry: square(anchor, isTiny ? 0.05 : 1.5),
  })),
  regionBorders: noLines,
  districtBorders: noLines,
  coast: noLines,
};

export const fictionalAnchors: readonly RegionAnchor[] = fictionalGeography.regions.map(
  ({ id, anchor, shortName, isTiny }) => ({ id, at: anchor, shortName: shortName.ru, isTiny }),
);
