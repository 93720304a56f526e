import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { ColorScheme } from '../../../domain/palette';
import { resolvePaint } from '../../../domain/paletteColors';
import { OVERLAY_HATCH } from '../../../domain/hatch';
import { HOVER_LIGHT, STROKE_PX } from '../../paintStyle';
import { SOURCE_IDS, type OutlineKind } from '../sources';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** An outline of the regions that have one of this kind. */
function outlineLayer(
  id: 'overlayOutline' | 'selectionCasing' | 'selectionOutline',
  kind: OutlineKind,
  color: string,
  scale: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE_IDS.outlines,
    filter: ['==', ['get', 'kind'], kind],
    layout: ROUND,
    paint: { 'line-color': color, 'line-width': STROKE_PX[id] * scale, 'line-opacity': ['get', 'opacity'] },
  };
}

export const overlayOutlineLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('overlayOutline', 'overlay', resolvePaint(OVERLAY_HATCH.paint, scheme), scale);

export const selectionCasingLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('selectionCasing', 'selected', resolvePaint('label.halo', scheme), scale);

export const selectionOutlineLayer = (scheme: ColorScheme, scale: number) =>
  outlineLayer('selectionOutline', 'selected', resolvePaint('selection', scheme), scale);

/**
 * The layers of the region under the pointer. They hold every region, and feature-state decides which is seen: a pointer
 * does not wait for new data to be cut into tiles. While there is none, the whole layer is off: drawing all of them
 * invisibly took half of a frame.
 */
export const HOVER_SWITCHES = [
  ['hoverLight', 'fill-layer-opacity'],
  ['hoverOutline', 'line-layer-opacity'],
] as const;

const visibleIfHovered = (opacity: number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hovered'], false],
  opacity,
  0,
];

export const hoverLightLayer = (): FillLayerSpecification => ({
  id: 'hoverLight',
  type: 'fill',
  source: SOURCE_IDS.regions,
  paint: {
    'fill-color': HOVER_LIGHT.color,
    'fill-opacity': visibleIfHovered(HOVER_LIGHT.opacity),
    'fill-layer-opacity': 0,
    // Its edge lies beneath the outline.
    'fill-antialias': false,
  },
});

export const hoverOutlineLayer = (scheme: ColorScheme, scale: number): LineLayerSpecification => ({
  id: 'hoverOutline',
  type: 'line',
  source: SOURCE_IDS.regions,
  layout: ROUND,
  paint: {
    'line-color': resolvePaint('hover', scheme),
    'line-width': STROKE_PX.hoverOutline * scale,
    'line-opacity': visibleIfHovered(1),
    'line-layer-opacity': 0,
  },
});
