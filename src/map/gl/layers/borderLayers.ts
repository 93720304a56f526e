import type { LineLayerSpecification } from 'maplibre-gl';
import type { PaintKey } from '../../../domain/dataset';
import type { ColorScheme } from '../../../domain/palette';
import { resolvePaint } from '../../../domain/paletteColors';
import { STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

function lineLayer(
  id: string,
  kind: 'regionBorder' | 'districtBorder' | 'coast',
  paint: PaintKey,
  scheme: ColorScheme,
  scale: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.lines,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': resolvePaint(paint, scheme), 'line-width': STROKE_PX[kind] * scale },
  };
}

export const regionBordersLayer = (scheme: ColorScheme, scale: number) =>
  lineLayer('regionBorders', 'regionBorder', 'border', scheme, scale);

export const districtBordersLayer = (scheme: ColorScheme, scale: number) =>
  lineLayer('districtBorders', 'districtBorder', 'districtBorder', scheme, scale);

export const coastLayer = (scheme: ColorScheme, scale: number) =>
  lineLayer('coast', 'coast', 'coast', scheme, scale);
