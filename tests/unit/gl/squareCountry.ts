import type { MultiLineString } from 'geojson';
import type { RegionId } from '../../../src/domain/geography';
import type { Boundaries, Context } from '../../../src/map/mapContract';

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** Boundaries of a country whose regions are squares of two degrees in a row along 55° N. */
export function squareCountry(ids: readonly RegionId[]): Boundaries {
  return {
    regions: ids.map((id, i) => {
      const west = 60 + 2 * i;
      const ring = [
        [west, 55],
        [west + 2, 55],
        [west + 2, 57],
        [west, 57],
        [west, 55],
      ];
      return { id, geometry: { type: 'Polygon', coordinates: [ring] } };
    }),
    regionBorders: noLines,
    districtBorders: noLines,
    coast: noLines,
  };
}

export const emptyContext: Context = {
  land: { type: 'MultiPolygon', coordinates: [] },
  lakes: { type: 'MultiPolygon', coordinates: [] },
  rivers: noLines,
};
