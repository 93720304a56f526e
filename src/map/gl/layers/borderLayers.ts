import type { LineLayerSpecification } from 'maplibre-gl';
import type { PaintKey } from '../../../domain/dataset';
import { resolvePaint, type ColorScheme } from '../../../domain/palette';
import { STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

function lineLayer(
  id: string,
  kind: 'regionBorder' | 'districtBorder' | 'coast',
  paint: PaintKey,
  scheme: ColorScheme,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.lines,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': resolvePaint(paint, scheme), 'line-width': STROKE_PX[kind] },
  };
}

export const regionBordersLayer = (scheme: ColorScheme) =>
  lineLayer('regionBorders', 'regionBorder', 'border', scheme);

export const districtBordersLayer = (scheme: ColorScheme) =>
  lineLayer('districtBorders', 'districtBorder', 'districtBorder', scheme);

export const coastLayer = (scheme: ColorScheme) => lineLayer('coast', 'coast', 'coast', scheme);
