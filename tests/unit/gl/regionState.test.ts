import { expect, it } from 'vitest';
import { selectAnalysisScene } from '../../../src/domain/analysis/analysisScene';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import { changedStates, selectRegionStates } from '../../../src/map/gl/regionState';
import { mutedColor } from '../../../src/map/mutedColor';
import { MUTED_MIX } from '../../../src/map/paintStyle';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';

const sceneWith = (change: Partial<ViewState>) =>
  selectScene(fictionalDataset, fictionalGeography, fictionalView(change));

const overlay = fictionalDataset.indicators.find(({ type }) => type === 'overlay');
if (overlay === undefined) throw new Error('The fictional data set has lost its overlay');

it('hatches unknown and overlaid regions, faded as much as their fill outside the filter', () => {
  const scene = sceneWith({ indicatorId: overlay.id, districtIds: ['north'] });
  const states = selectRegionStates(scene, 'light');
  expect(scene.marks.some(({ isUnknown }) => isUnknown)).toBe(true);
  expect(scene.marks.some(({ isOverlaid }) => isOverlaid)).toBe(true);
  for (const mark of scene.marks) {
    const opacity = mark.emphasis === 'muted' ? 1 - MUTED_MIX : 1;
    expect(states.get(mark.id)?.unknownOpacity).toBe(mark.isUnknown ? opacity : 0);
    expect(states.get(mark.id)?.overlayOpacity).toBe(mark.isOverlaid ? opacity : 0);
  }
});

it('hatches by the level of a second indicator', () => {
  const view = fictionalView({ indicatorId: 'presence', secondId: 'growth' });
  const scene = selectAnalysisScene(fictionalDataset, fictionalGeography, view);
  const before = selectRegionStates(sceneWith({ indicatorId: 'presence' }), 'light');
  const states = selectRegionStates(scene, 'light');
  const levels = new Set(scene.marks.map(({ hatchLevel }) => hatchLevel ?? 0));
  expect([...levels].toSorted()).toEqual([0, 1, 2]);
  for (const { id, hatchLevel } of scene.marks) {
    expect(states.get(id)?.sparseOpacity, id).toBe(hatchLevel === 1 ? 1 : 0);
    expect(states.get(id)?.denseOpacity, id).toBe(hatchLevel === 2 ? 1 : 0);
  }
  const hatched = scene.marks.filter(({ hatchLevel }) => hatchLevel !== undefined).map(({ id }) => id);
  expect(changedStates(before, states).map(([id]) => id)).toEqual(expect.arrayContaining(hatched));
});

it('selects one region and reports only the regions that changed', () => {
  const before = selectRegionStates(sceneWith({ regionId: null }), 'light');
  const after = selectRegionStates(sceneWith({ regionId: 'LK-SNE' }), 'light');
  expect(changedStates(before, after)).toEqual([['LK-SNE', after.get('LK-SNE')]]);
  expect(after.get('LK-SNE')?.selected).toBe(true);
  expect(changedStates(after, after)).toEqual([]);
  expect(changedStates(new Map(), after)).toHaveLength(after.size);
});

it('repaints every coloured region when the scheme changes', () => {
  const scene = sceneWith({});
  const changed = changedStates(selectRegionStates(scene, 'light'), selectRegionStates(scene, 'dark'));
  expect(changed).toHaveLength(scene.marks.length);
});

it('fades what the legend does not point at, as a filter would', () => {
  const scene = sceneWith({});
  const ids = new Set(scene.marks.filter(({ binId }) => binId === 'registered').map(({ id }) => id));
  expect(ids.size).toBeGreaterThan(0);
  const plain = selectRegionStates(scene, 'light');
  for (const [id, state] of selectRegionStates(scene, 'light', ids)) {
    if (ids.has(id)) expect(state, id).toEqual(plain.get(id));
    else expect(state.fill, id).toBe(mutedColor(plain.get(id)?.fill ?? '', 'light'));
  }
});
