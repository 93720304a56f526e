import { describe, expect, it } from 'vitest';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

const sceneOf = (patch: Partial<ViewState> = {}) =>
  selectScene(fictionalDataset, fictionalGeography, fictionalView(patch));

describe('selectScene', () => {
  it('paints each region as its class in the legend', () => {
    const { markById, scale } = sceneOf();
    expect(markById.get('LK-BOR')).toMatchObject({ binId: 'registered', paint: 'presence.registered' });
    expect(markById.get('LK-YAK')).toMatchObject({ binId: 'statedNone', paint: 'presence.statedNone' });
    for (const mark of markById.values()) {
      expect(scale.bins.find(({ id }) => id === mark.binId)?.paint, mark.id).toBe(mark.paint);
    }
  });

  it('hatches what is unknown and only that', () => {
    const unknown = sceneOf().marks.filter(({ isUnknown }) => isUnknown);
    expect(unknown.map(({ id }) => id)).toEqual(['LK-DUN', 'LK-ZEL']);
  });

  it('lays the second variable of an overlay on the regions of its first class', () => {
    expect([...(sceneOf().overlaid ?? [])].sort()).toEqual(['LK-KAM', 'LK-SNE']);
    expect(sceneOf().markById.get('LK-SNE')?.isOverlaid).toBe(true);
    expect(sceneOf({ indicatorId: 'presence' }).overlaid).toBeNull();
    expect(sceneOf({ indicatorId: 'presence' }).markById.get('LK-SNE')?.isOverlaid).toBe(false);
  });

  it('mutes what the filter leaves out and keeps its class', () => {
    const { markById } = sceneOf({ districtIds: ['hills'] });
    expect(markById.get('LK-BOR')).toMatchObject({ emphasis: 'muted', binId: 'registered' });
    expect(markById.get('LK-KAM')).toMatchObject({ emphasis: 'default' });
  });

  it('keeps the legend still while the viewer filters', () => {
    const patch = { indicatorId: 'objects' };
    const filtered = sceneOf({ ...patch, kinds: ['industrial_technopark'], districtIds: ['north'] });
    expect(filtered.scale.bins).toEqual(sceneOf(patch).scale.bins);
  });

  it('counts anew under a filter, in the same classes', () => {
    const { markById } = sceneOf({ indicatorId: 'objects', kinds: ['industrial_technopark'] });
    expect(markById.get('LK-BOR')?.binId).toBe('range-0');
  });

  it('paints zero as zero where the list is complete', () => {
    const scene = selectScene(
      fictionalScenario,
      fictionalGeography,
      fictionalView({ indicatorId: 'objects' }),
    );
    expect(scene.markById.get('LK-YAK')).toMatchObject({ binId: 'zero', paint: 'zero', isUnknown: false });
  });

  it('is the same for the same view', () => {
    const { scale: firstScale, ...first } = sceneOf();
    const { scale: secondScale, ...second } = sceneOf();
    expect(second).toEqual(first);
    expect(secondScale.bins).toEqual(firstScale.bins);
  });
});
