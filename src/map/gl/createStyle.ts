import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { ColorScheme } from '../../domain/palette';
import type { Boundaries, Context } from '../mapContract';
import { coastLayer, districtBordersLayer, regionBordersLayer } from './layers/borderLayers';
import {
  hoverLightLayer,
  hoverOutlineLayer,
  overlayOutlineLayer,
  selectionCasingLayer,
  selectionOutlineLayer,
} from './layers/outlineLayers';
import { regionFillLayer } from './layers/regionFillLayer';
import { lakesLayer, landLayer, riversLayer } from './layers/surroundingsLayers';
import { createSources } from './sources';
import { PROJECTION_NAME } from './tileGrid';

/** The layers of the style, bottom to top, strokes `scale` times as wide as at a desk; the hatches, drawn by `hatchLayer.ts`, come in between. */
export function createLayers(scheme: ColorScheme, scale = 1): readonly LayerSpecification[] {
  return [
    landLayer(scheme),
    riversLayer(scheme, scale),
    regionFillLayer(scheme),
    lakesLayer(scheme),
    regionBordersLayer(scheme, scale),
    coastLayer(scheme, scale),
    overlayOutlineLayer(scheme, scale),
    districtBordersLayer(scheme, scale),
    hoverLightLayer(),
    hoverOutlineLayer(scheme, scale),
    selectionCasingLayer(scheme, scale),
    selectionOutlineLayer(scheme, scale),
  ];
}

/** The whole style: no tiles, no glyphs, no sprites, nothing to fetch. The sea is the pane's own background. */
export function createStyle(
  boundaries: Boundaries,
  context: Context | null,
  scheme: ColorScheme,
  scale = 1,
): StyleSpecification {
  return {
    version: 8,
    // Colours change with the legend, and the pointer's region at once.
    transition: { duration: 0, delay: 0 },
    projection: { type: PROJECTION_NAME },
    sources: createSources(boundaries, context),
    layers: [...createLayers(scheme, scale)],
  };
}
