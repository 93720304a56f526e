import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { selectObjectClassScenes } from '../../../src/domain/objectClassScenes';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';

const scenesOf = (dataset: Dataset, patch: Partial<ViewState> = {}) =>
  selectObjectClassScenes(dataset, fictionalGeography, fictionalView(patch));
const named = (dataset: Dataset, patch: Partial<ViewState> = {}) =>
  scenesOf(dataset, patch)?.scenes.map(({ kind, status, total }) => `${kind} ${status} ${total}`);

describe('selectObjectClassScenes', () => {
  it('counts every object once, under its own kind and status', () => {
    const total = scenesOf(fictionalDataset)?.scenes.reduce((sum, scene) => sum + scene.total, 0);
    expect(total).toBe(fictionalDataset.objects.length);
    expect(named(fictionalDataset, { kinds: ['industrial_technopark'] })).toEqual(
      named(fictionalDataset)?.filter((name) => name.startsWith('industrial_technopark ')),
    );
  });

  it('says nothing of a data set that counts no objects', () => {
    expect(scenesOf(fictionalTable)).toBeNull();
  });

  it('keeps regions without such an object: unknown where the list is incomplete, zero where it is complete', () => {
    const kindsOf = (dataset: Dataset) =>
      new Set([...(scenesOf(dataset)?.scenes[0]?.binById.values() ?? [])].map(({ kind }) => kind));
    expect(kindsOf(fictionalDataset)).toEqual(new Set(['range', 'unknown']));
    expect(kindsOf(fictionalScenario)).toEqual(new Set(['range', 'zero']));
  });

  it('puts the regions with most first and leaves out those the filter leaves out', () => {
    const coast = scenesOf(fictionalDataset, { districtIds: ['coast'] })?.scenes ?? [];
    expect(coast.length).toBeGreaterThan(0);
    for (const { regions, binById } of coast) {
      const counts = regions.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const { region } of regions) expect(region.districtId).toBe('coast');
      expect([...binById.keys()]).toEqual(
        fictionalGeography.regions.filter(({ districtId }) => districtId === 'coast').map(({ id }) => id),
      );
    }
  });
});
