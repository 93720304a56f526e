import { describe, expect, it } from 'vitest';
import { selectDistrictScenes } from '../../../src/domain/districtScenes';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';

describe('selectDistrictScenes', () => {
  const sceneOf = (patch: Partial<ViewState> = {}) =>
    selectScene(fictionalDataset, fictionalGeography, fictionalView(patch));
  const scenesOf = (patch: Partial<ViewState> = {}) =>
    selectDistrictScenes(fictionalGeography, sceneOf(patch), (a, b) => a.name.ru.localeCompare(b.name.ru));

  it('divides all regions among the districts, each once', () => {
    const ids = scenesOf().flatMap(({ regions }) => regions.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(fictionalGeography.regions.map(({ id }) => id).toSorted());
    for (const { district, regions } of scenesOf())
      expect(regions.every(({ districtId }) => districtId === district.id)).toBe(true);
  });

  it('names the regions of one class as it is told to', () => {
    const reversed = selectDistrictScenes(fictionalGeography, sceneOf({ indicatorId: 'programme' }), (a, b) =>
      b.name.ru.localeCompare(a.name.ru),
    );
    const scenes = scenesOf({ indicatorId: 'programme' });
    const unknownOnes = (list: typeof scenes) =>
      list.find(({ district }) => district.id === 'coast')?.kept.map(({ name }) => name.ru) ?? [];
    expect(unknownOnes(scenes)).toHaveLength(3);
    expect(unknownOnes(scenes)).toEqual(unknownOnes(scenes).toSorted((a, b) => a.localeCompare(b)));
    expect(unknownOnes(reversed)).toEqual(unknownOnes(scenes).toReversed());
  });

  it('names regions in the order of the legend', () => {
    const { scale, markById } = sceneOf();
    const order = scale.bins.map(({ id }) => id);
    for (const { kept } of scenesOf()) {
      const ranks = kept.map(({ id }) => order.indexOf(markById.get(id)?.binId ?? ''));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('leaves out what the filter leaves out, and a district of which nothing is left', () => {
    const [only, ...others] = scenesOf({ districtIds: ['coast'] });
    expect(others).toEqual([]);
    expect(only?.district.id).toBe('coast');
    expect(only?.kept).toHaveLength(only?.regions.length ?? 0);
    const participants = scenesOf({ programme: 'participant' });
    for (const { kept, regions } of participants) expect(kept.length).toBeLessThanOrEqual(regions.length);
    expect(participants.flatMap(({ kept }) => kept).length).toBeLessThan(fictionalGeography.regions.length);
  });
});
