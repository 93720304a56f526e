import { describe, expect, it } from 'vitest';
import {
  selectDistrictObjectRows,
  selectDistrictRows,
  selectDistrictShareRows,
} from '../../../src/domain/districtRows';
import { hasCompleteObjectList } from '../../../src/domain/objectLists';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalRules,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

const rowsOf = (patch: Partial<ViewState> = {}) =>
  selectDistrictRows(
    fictionalDataset,
    fictionalGeography,
    fictionalView({ indicatorId: 'presence', ...patch }),
  );
const written = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(
    ({ district, counts, filteredOut }) =>
      `${district.id} ${counts.map(({ count }) => count).join(' ')} out ${filteredOut}`,
  );

describe('selectDistrictRows', () => {
  it('counts regions by class in legend order, unknown included', () => {
    expect(written(rowsOf())).toEqual([
      'north 1 1 1 0 0 out 0',
      'coast 1 0 0 1 1 out 0',
      'hills 0 1 0 0 1 out 0',
    ]);
  });

  it('accounts for every region of the district, in class or filtered out', () => {
    for (const row of rowsOf({ programme: 'participant' })) {
      const counted = row.counts.reduce((sum, { count }) => sum + count, 0);
      expect(counted + row.filteredOut, row.district.id).toBe(row.regionCount);
    }
    expect(written(rowsOf({ programme: 'participant' }))).toEqual([
      'north 0 0 1 0 0 out 2',
      'coast 0 0 0 0 0 out 3',
      'hills 0 1 0 0 0 out 1',
    ]);
  });

  it('fades the districts not chosen and keeps their numbers', () => {
    const rows = rowsOf({ districtIds: ['coast'] });
    expect(rows.map(({ isMuted }) => isMuted)).toEqual([true, false, true]);
    expect(rows.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
    expect(written(rows)).toEqual(written(rowsOf()));
  });

  it('tells confirmed participation from unknown, never from "no"', () => {
    const rows = rowsOf({ indicatorId: 'programme' });
    expect(rows[0]?.counts.map(({ bin, count }) => [bin.id, count])).toEqual([
      ['confirmed', 1],
      ['unknown', 2],
    ]);
  });
});

describe('selectDistrictObjectRows', () => {
  const objectsOf = (patch: Partial<ViewState> = {}) =>
    selectDistrictObjectRows(fictionalDataset, fictionalGeography, fictionalView(patch));

  it('counts named objects by kind and status', () => {
    const north = objectsOf()[0];
    expect(north?.total).toBe(5);
    expect(north?.counts.filter(({ count }) => count > 0)).toEqual([
      { kind: 'industrial_park', status: 'operating', count: 1 },
      { kind: 'industrial_park', status: 'being_created', count: 2 },
      { kind: 'industrial_technopark', status: 'operating', count: 2 },
    ]);
  });

  it('counts only the kinds and statuses chosen', () => {
    expect(objectsOf({ kinds: ['industrial_technopark'] }).map(({ total }) => total)).toEqual([2, 0, 0]);
    expect(objectsOf({ statuses: ['unknown'] }).map(({ total }) => total)).toEqual([0, 0, 1]);
  });
});

describe('selectDistrictShareRows', () => {
  const sharesOf = (patch: Partial<ViewState> = {}) =>
    selectDistrictShareRows(fictionalScenario, fictionalGeography, fictionalView(patch));

  it('is silent about an incomplete list', () => {
    expect(hasCompleteObjectList(fictionalDataset)).toBe(false);
    expect(selectDistrictShareRows(fictionalDataset, fictionalGeography, fictionalView())).toEqual([]);
  });

  it('is silent where no source says of an object whether it counts', () => {
    const dataset = { ...fictionalScenario, countingRules: fictionalRules };
    const view = fictionalView({ countingRuleId: 'compliant' });
    const judged = [...dataset.objectsByRegion].map(
      ([id, objects]) =>
        [
          id,
          objects.map((object, index) => ({ ...object, isCompliant: index === 0 ? null : true })),
        ] as const,
    );
    const undecided = { ...dataset, objectsByRegion: new Map(judged) };
    expect(selectDistrictShareRows(undecided, fictionalGeography, view)).toEqual([]);
  });

  it('puts the districts the data set marks first, each by its share', () => {
    expect(sharesOf().map(({ district, isHighlighted }) => [district.id, isHighlighted])).toEqual([
      ['north', true],
      ['coast', true],
      ['hills', false],
    ]);
    expect(sharesOf()[0]?.share).toBeCloseTo(5 / 9, 12);
  });

  it('sums to the whole', () => {
    expect(sharesOf().reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('gives zero, not a division by zero, where nothing is left', () => {
    const rows = sharesOf({ kinds: ['industrial_technopark'], statuses: ['being_created'] });
    expect(rows.map(({ share }) => share)).toEqual([0, 0, 0]);
  });

  it('marks none where the data set names none', () => {
    const { highlightDistrictIds: _, ...unmarked } = fictionalScenario;
    const rows = selectDistrictShareRows(unmarked, fictionalGeography, fictionalView());
    expect(rows.some(({ isHighlighted }) => isHighlighted)).toBe(false);
  });
});
