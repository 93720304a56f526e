import { describe, expect, it } from 'vitest';
import { selectLegendRows } from '../../../src/domain/legendRows';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import { fictionalDataset, fictionalGeography, fictionalView } from '../../support/fictionalAtlas';

const legendOf = (patch: Partial<ViewState> = {}) =>
  selectLegendRows(selectScene(fictionalDataset, fictionalGeography, fictionalView(patch)));
const countsOf = (patch: Partial<ViewState> = {}) =>
  legendOf(patch).rows.map(({ bin, count, total }) => `${bin.id} ${count}/${total}`);

describe('selectLegendRows', () => {
  it('counts every region once, unknown in a class of its own', () => {
    expect(countsOf()).toEqual([
      'registered 2/2',
      'operating 2/2',
      'developing 1/1',
      'statedNone 1/1',
      'unknown 2/2',
    ]);
  });

  it('counts what the filter keeps beside the whole', () => {
    expect(countsOf({ districtIds: ['coast'] })).toEqual([
      'registered 1/2',
      'operating 0/2',
      'developing 0/1',
      'statedNone 1/1',
      'unknown 1/2',
    ]);
    expect(legendOf({ districtIds: ['coast'] }).isFiltered).toBe(true);
    expect(legendOf().isFiltered).toBe(false);
  });

  it('counts the overlay apart, in the filter and in all', () => {
    expect(legendOf().overlay).toEqual({ count: 2, total: 2 });
    expect(legendOf({ districtIds: ['north'] }).overlay).toEqual({ count: 1, total: 2 });
  });

  it('has no overlay row for a single indicator', () => {
    expect(legendOf({ indicatorId: 'presence' }).overlay).toBeNull();
  });

  it('sums to the number of regions under every indicator', () => {
    for (const { id } of fictionalDataset.indicators) {
      const total = legendOf({ indicatorId: id }).rows.reduce((sum, row) => sum + row.total, 0);
      expect(total, id).toBe(fictionalGeography.regions.length);
    }
  });
});
