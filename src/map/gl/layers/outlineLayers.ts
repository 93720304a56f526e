import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { resolvePaint, type ColorScheme } from '../../../domain/palette';
import { OVERLAY_HATCH, STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

/** An outline of whole regions: every region has one, and feature-state decides which are seen. */
function outlineLayer(
  id: 'overlayOutline' | 'hoverOutline' | 'selectionOutline',
  color: string,
  opacity: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.regions,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': STROKE_PX[id], 'line-opacity': opacity },
  };
}

const oneIf = (key: string): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', key], false],
  1,
  0,
];

export const overlayOutlineLayer = (scheme: ColorScheme) =>
  outlineLayer('overlayOutline', resolvePaint(OVERLAY_HATCH.paint, scheme), [
    'number',
    ['feature-state', 'overlayOpacity'],
    0,
  ]);

export const hoverOutlineLayer = (scheme: ColorScheme) =>
  outlineLayer('hoverOutline', resolvePaint('hover', scheme), oneIf('hovered'));

export const selectionOutlineLayer = (scheme: ColorScheme) =>
  outlineLayer('selectionOutline', resolvePaint('selection', scheme), oneIf('selected'));
