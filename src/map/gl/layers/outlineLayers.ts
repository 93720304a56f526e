import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { resolvePaint, type ColorScheme } from '../../../domain/palette';
import { STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

/** An outline of whole regions: every region has one, and feature-state decides which are seen. */
function outlineLayer(
  id: 'overlayOutline' | 'hoverOutline' | 'selectionOutline',
  color: string | ExpressionSpecification,
  isSeen: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.regions,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': STROKE_PX[id],
      'line-opacity': ['case', isSeen, 1, 0],
    },
  };
}

const isTrue = (key: string): ExpressionSpecification => ['boolean', ['feature-state', key], false];

export const overlayOutlineLayer = () =>
  outlineLayer(
    'overlayOutline',
    ['to-color', ['feature-state', 'overlay'], 'transparent'],
    ['!=', ['feature-state', 'overlay'], null],
  );

export const hoverOutlineLayer = (scheme: ColorScheme) =>
  outlineLayer('hoverOutline', resolvePaint('hover', scheme), isTrue('hovered'));

export const selectionOutlineLayer = (scheme: ColorScheme) =>
  outlineLayer('selectionOutline', resolvePaint('selection', scheme), isTrue('selected'));
