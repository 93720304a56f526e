import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { ColorScheme } from '../../../domain/palette';
import { resolvePaint } from '../../../domain/paletteColors';
import { OVERLAY_HATCH } from '../../../domain/hatch';
import { HOVER_LIGHT, STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS } from '../sources';

/** An outline of whole regions: every region has one, and feature-state decides which are seen. */
function outlineLayer(
  id: 'overlayOutline' | 'hoverOutline' | 'selectionCasing' | 'selectionOutline',
  color: string,
  opacity: ExpressionSpecification,
  scale: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.regions,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': STROKE_PX[id] * scale, 'line-opacity': opacity },
  };
}

const visibleIf = (key: string, opacity = 1): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', key], false],
  opacity,
  0,
];

export const overlayOutlineLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer(
    'overlayOutline',
    resolvePaint(OVERLAY_HATCH.paint, scheme),
    ['number', ['feature-state', 'overlayOpacity'], 0],
    scale,
  );

export const hoverLightLayer = (): FillLayerSpecification => ({
  id: 'hoverLight',
  type: 'fill',
  source: SOURCE_IDS.regions,
  paint: { 'fill-color': HOVER_LIGHT.color, 'fill-opacity': visibleIf('hovered', HOVER_LIGHT.opacity) },
});

export const hoverOutlineLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('hoverOutline', resolvePaint('hover', scheme), visibleIf('hovered'), scale);

export const selectionCasingLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('selectionCasing', resolvePaint('label.halo', scheme), visibleIf('selected'), scale);

export const selectionOutlineLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('selectionOutline', resolvePaint('selection', scheme), visibleIf('selected'), scale);
