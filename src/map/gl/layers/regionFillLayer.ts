import type { FillLayerSpecification } from 'maplibre-gl';
import type { ColorScheme } from '../../../domain/palette';
import { resolvePaint } from '../../../domain/paletteColors';
import { SOURCE_IDS } from '../sources';

/**
 * Regions coloured by their feature-state `fill`. Feature-state and not a style expression: recolouring then takes
 * half the time. A region without state is painted as unknown.
 */
export function regionFillLayer(scheme: ColorScheme): FillLayerSpecification {
  return {
    id: 'regionFill',
    type: 'fill',
    source: SOURCE_IDS.regions,
    paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], resolvePaint('unknown', scheme)] },
  };
}
