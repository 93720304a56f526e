import {
  createPropertyExpression,
  latest,
  validateStyleMin,
  type Color,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { COLOR_SCHEMES, type ColorScheme } from '../../../src/domain/palette';
import { resolvePaint } from '../../../src/domain/paletteColors';
import { selectScene, type Scene } from '../../../src/domain/scene';
import { createLayers, createStyle } from '../../../src/map/gl/createStyle';
import { selectRegionStates } from '../../../src/map/gl/regionState';
import { mutedColor } from '../../../src/map/mutedColor';
import { PAINT_ORDER, STROKE_PX } from '../../../src/map/paintStyle';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';
import { emptyContext, squareCountry } from './squareCountry';

const ids = fictionalGeography.regions.map(({ id }) => id);

function paintOf(layerId: string, property: string, scheme: ColorScheme): unknown {
  const layer = createLayers(scheme).find(({ id }) => id === layerId);
  const paint: Readonly<Record<string, unknown>> = { ...layer?.paint };
  return paint[property];
}

/** What MapLibre makes of a paint property of one region. */
function evaluate(layerId: string, property: string, state: object, scheme: ColorScheme = 'light'): unknown {
  const specification = { ...latest.paint_fill, ...latest.paint_line }[
    property
  ] as StylePropertySpecification;
  const expression = createPropertyExpression(paintOf(layerId, property, scheme), property, specification);
  if (expression.result === 'error') throw new Error(expression.value.map(String).join());
  return expression.value.evaluate({ zoom: 3 }, { type: 'Polygon', properties: {} }, { ...state });
}

function hexOf(color: unknown): string {
  const [r, g, b, a] = (color as Color).rgb;
  expect(a).toBe(1);
  return `#${[r, g, b]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function sceneOf(indicatorId: string, districtIds: readonly string[] = []): Scene {
  return selectScene(fictionalDataset, fictionalGeography, fictionalView({ indicatorId, districtIds }));
}

describe.each(COLOR_SCHEMES)('GL style, %s', (scheme) => {
  it('is a valid style', () => {
    expect(validateStyleMin(createStyle(squareCountry(ids), emptyContext, scheme))).toEqual([]);
  });

  it.each(fictionalDataset.indicators.map(({ id }) => id))(
    'paints every region as the legend does: %s',
    (id) => {
      const scene = sceneOf(id);
      const states = selectRegionStates(scene, scheme);
      for (const regionId of ids) {
        const observation = scene.observations.get(regionId);
        if (observation === undefined) throw new Error(`No observation of ${regionId}`);
        const legendColor = resolvePaint(scene.scale.binOf(observation).paint, scheme);
        expect(hexOf(evaluate('regionFill', 'fill-color', states.get(regionId) ?? {}, scheme))).toBe(
          legendColor,
        );
      }
      expect(states.size).toBe(ids.length);
    },
  );

  it('fades regions outside the filter, and only those', () => {
    const scene = sceneOf('presence', ['north']);
    const states = selectRegionStates(scene, scheme);
    for (const { id, paint } of scene.marks) {
      const color = resolvePaint(paint, scheme);
      const isKept = fictionalGeography.regionById.get(id)?.districtId === 'north';
      const expected = isKept ? color : mutedColor(color, scheme);
      expect(hexOf(evaluate('regionFill', 'fill-color', states.get(id) ?? {}, scheme))).toBe(expected);
    }
  });

  it('paints a region that has no state yet as unknown', () => {
    expect(hexOf(evaluate('regionFill', 'fill-color', {}, scheme))).toBe(resolvePaint('unknown', scheme));
  });
});

describe('GL outlines', () => {
  it('shows the selection, the hovered region and the overlay where the state says so', () => {
    expect(evaluate('selectionOutline', 'line-opacity', {})).toBe(0);
    expect(evaluate('selectionOutline', 'line-opacity', { selected: true })).toBe(1);
    expect(evaluate('hoverOutline', 'line-opacity', { selected: true })).toBe(0);
    expect(evaluate('hoverOutline', 'line-opacity', { hovered: true })).toBe(1);
    expect(evaluate('overlayOutline', 'line-opacity', {})).toBe(0);
    expect(evaluate('overlayOutline', 'line-opacity', { overlayOpacity: 0.25 })).toBe(0.25);
  });

  it('is as wide as the shared table says', () => {
    expect(paintOf('selectionOutline', 'line-width', 'light')).toBe(STROKE_PX.selectionOutline);
    expect(paintOf('districtBorders', 'line-width', 'light')).toBe(STROKE_PX.districtBorder);
    expect(paintOf('regionBorders', 'line-width', 'light')).toBe(STROKE_PX.regionBorder);
  });
});

it('stacks the layers in the shared order', () => {
  const drawnByStyle = PAINT_ORDER.filter((id) => !id.endsWith('Hatch'));
  expect(createLayers('light').map(({ id }) => id)).toEqual(drawnByStyle);
});
