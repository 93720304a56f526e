import type { FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { ColorScheme } from '../../../domain/palette';
import { resolvePaint } from '../../../domain/paletteColors';
import { STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

function surroundingFill(id: 'land' | 'lakes', kind: string, color: string): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source: SOURCE_IDS.surroundings,
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': color },
  };
}

export const landLayer = (scheme: ColorScheme) =>
  surroundingFill('land', 'land', resolvePaint('land', scheme));

export const lakesLayer = (scheme: ColorScheme) =>
  surroundingFill('lakes', 'lake', resolvePaint('water', scheme));

export function riversLayer(scheme: ColorScheme, scale: number): LineLayerSpecification {
  return {
    id: 'rivers',
    type: 'line',
    source: SOURCE_IDS.surroundings,
    filter: ['==', ['get', 'kind'], 'river'],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': resolvePaint('river', scheme), 'line-width': STROKE_PX.river * scale },
  };
}
