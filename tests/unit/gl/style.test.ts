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
import { HOVER_SWITCHES } from '../../../src/map/gl/layers/outlineLayers';
import { selectRegionStates } from '../../../src/map/gl/regionState';
import { outlinesData } from '../../../src/map/gl/sources';
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
function evaluate(
  layerId: string,
  property: string,
  state: object,
  scheme: ColorScheme = 'light',
  properties: Readonly<Record<string, unknown>> = {},
): unknown {
  const specification = { ...latest.paint_fill, ...latest.paint_line }[
    property
  ] as StylePropertySpecification;
  const expression = createPropertyExpression(paintOf(layerId, property, scheme), property, specification);
  if (expression.result === 'error') throw new Error(expression.value.map(String).join());
  return expression.value.evaluate({ zoom: 3 }, { type: 'Polygon', properties }, { ...state });
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
  it('shows the hovered region where the state says so', () => {
    expect(evaluate('hoverOutline', 'line-opacity', {})).toBe(0);
    expect(evaluate('hoverOutline', 'line-opacity', { hovered: true })).toBe(1);
  });

  it('draw nothing for the pointer while it is over no region', () => {
    expect(HOVER_SWITCHES.map(([id, property]) => paintOf(id, property, 'light'))).toEqual([0, 0]);
  });

  it('are data of their own, of the selected and the overlaid regions alone', () => {
    const [first = '', second = '', third = ''] = ids;
    const none = { overlayOpacity: 0, selected: false };
    const states = new Map(ids.map((id) => [id, none]));
    states.set(first, { ...none, selected: true });
    states.set(second, { ...none, overlayOpacity: 0.25 });
    states.set(third, { overlayOpacity: 1, selected: true });
    const country = squareCountry(ids);
    const { features } = outlinesData(country, states);
    const shapeOf = (id: string) => country.regions.find((region) => region.id === id)?.geometry;
    expect(features.map(({ properties, geometry }) => ({ ...properties, geometry }))).toEqual([
      { kind: 'selected', opacity: 1, geometry: shapeOf(first) },
      { kind: 'overlay', opacity: 0.25, geometry: shapeOf(second) },
      { kind: 'overlay', opacity: 1, geometry: shapeOf(third) },
      { kind: 'selected', opacity: 1, geometry: shapeOf(third) },
    ]);
    expect(outlinesData(country, new Map()).features).toEqual([]);
  });

  it.each([
    ['overlayOutline', 'overlay'],
    ['selectionCasing', 'selected'],
    ['selectionOutline', 'selected'],
  ])('draws %s around what is %s, as strongly as the data say', (id, kind) => {
    const layer = createLayers('light').find((each) => each.id === id);
    expect(layer).toMatchObject({ source: 'outlines', filter: ['==', ['get', 'kind'], kind] });
    expect(evaluate(id, 'line-opacity', {}, 'light', { opacity: 0.25 })).toBe(0.25);
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
