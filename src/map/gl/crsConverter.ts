import type { CRS } from 'maplibre-gl';
import type { PlanarProjection } from '../projection';

/** A projection in the shape maplibre-gl takes: positions may carry further ordinates, and no answer is `null`. */
export function createCrsConverter(
  forward: PlanarProjection['forward'],
  inverse: PlanarProjection['inverse'],
): CRS['projection'] {
  return {
    forward: ([lon = 0, lat = 0]) => [...forward([lon, lat])],
    inverse: ([x = 0, y = 0]) => {
      const [lon, lat] = inverse([x, y]);
      return Number.isNaN(lat) ? null : [lon, lat];
    },
  };
}
