import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paintValue } from '../../../src/domain/palette';
import { selectAnalysisScene } from '../../../src/domain/analysis/analysisScene';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import { fitScene, WHOLE_COUNTRY } from '../../../src/map/camera';
import { createLive } from '../../../src/map/live';
import { mutedValue } from '../../../src/map/paintStyle';
import { SvgPainter } from '../../../src/map/SvgPainter';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';
import { fictionalBoundaries } from './fictionalBoundaries';

const sceneWith = (change: Partial<ViewState>) =>
  selectScene(fictionalDataset, fictionalGeography, fictionalView(change));

function paint(scene: ReturnType<typeof sceneWith>): string {
  return renderToString(
    createElement(SvgPainter, {
      scene,
      boundaries: fictionalBoundaries,
      context: null,
      scheme: 'light',
      camera: createLive(WHOLE_COUNTRY),
      fit: createLive(fitScene({ width: 0, height: 0 }, { left: 0, top: 0, width: 0, height: 0 })),
      hovered: createLive<string | null>(null),
      highlighted: createLive<ReadonlySet<string> | null>(null),
      isUnseen: createLive(false),
      onIdle: () => {},
      onFailure: () => {},
    }),
  );
}

/** The fill of a region as the markup has it: that of the group its outline inherits from. */
function fillOf(html: string, id: string): string | undefined {
  return new RegExp(`<g fill="([^"]+)"><path id="outline-${id}"`).exec(html)?.[1];
}

function copiesOf(html: string, id: string): number {
  return html.split(`href="#outline-${id}"`).length - 1;
}

const overlay = fictionalDataset.indicators.find(({ type }) => type === 'overlay');
if (overlay === undefined) throw new Error('The fictional data set has lost its overlay');

describe.each(fictionalDataset.indicators.map(({ id }) => id))('the picture of %s', (indicatorId) => {
  const scene = sceneWith({ indicatorId });
  const html = paint(scene);

  it('fills every region with the paint of its class in the legend', () => {
    for (const { id, binId, paint: key } of scene.marks) {
      expect(fillOf(html, id), id).toBe(paintValue(key));
      expect(scene.scale.bins.find((bin) => bin.id === binId)?.paint, id).toBe(key);
    }
  });

  it('copies an outline only for hatchings: unknown once, overlaid for its hatch and its outline', () => {
    for (const { id, isUnknown, isOverlaid } of scene.marks) {
      expect(copiesOf(html, id), id).toBe((isUnknown ? 1 : 0) + (isOverlaid ? 2 : 0));
    }
  });
});

it('hatches a second number by its level, above the fill of the pair', () => {
  const view = fictionalView({ indicatorId: 'objects', secondId: 'growth' });
  const scene = selectAnalysisScene(fictionalDataset, fictionalGeography, view);
  const html = paint(scene);
  const group = (id: string) => new RegExp(`<g fill="url\\(#${id}\\)">(.*?)</g>`).exec(html)?.[1] ?? '';
  expect(scene.marks.some(({ hatchLevel }) => hatchLevel === 2)).toBe(true);
  for (const { id, paint: key, hatchLevel } of scene.marks) {
    expect(fillOf(html, id), id).toBe(paintValue(key));
    expect(group('sparseHatch').includes(`#outline-${id}"`), id).toBe(hatchLevel === 1);
    expect(group('denseHatch').includes(`#outline-${id}"`), id).toBe(hatchLevel === 2);
  }
});

it('fades the regions outside the filter into the land', () => {
  const scene = sceneWith({ indicatorId: overlay.id, districtIds: ['north'] });
  const html = paint(scene);
  const muted = scene.marks.filter(({ emphasis }) => emphasis === 'muted');
  expect(muted.length).toBeGreaterThan(0);
  for (const { id, paint: key } of muted) {
    expect(fillOf(html, id), id).toBe(mutedValue(key));
  }
});

it('outlines the selected region, set off from its colour, and no other', () => {
  const before = paint(sceneWith({ indicatorId: 'presence', regionId: null }));
  const after = paint(sceneWith({ indicatorId: 'presence', regionId: 'LK-BOR' }));
  expect(copiesOf(after, 'LK-BOR')).toBe(copiesOf(before, 'LK-BOR') + 2);
  expect(copiesOf(after, 'LK-SNE')).toBe(copiesOf(before, 'LK-SNE'));
});

it('is fit for a page under a strict policy: no style attributes, the same each time', () => {
  const html = paint(sceneWith({ indicatorId: overlay.id }));
  expect(html).not.toContain('style=');
  expect(html).toBe(paint(sceneWith({ indicatorId: overlay.id })));
});
