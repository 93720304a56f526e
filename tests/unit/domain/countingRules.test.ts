import { describe, expect, it } from 'vitest';
import { selectColorScale } from '../../../src/domain/colorScale';
import type { Dataset } from '../../../src/domain/dataset';
import { selectDistrictObjectRows } from '../../../src/domain/districtRows';
import { judgeObjects, selectObjects, selectObservations } from '../../../src/domain/observations';
import { selectRegionProfile } from '../../../src/domain/regionProfile';
import { selectScene } from '../../../src/domain/scene';
import { selectTableRows } from '../../../src/domain/tableRows';
import {
  fictionalDataset,
  fictionalGeography as geography,
  fictionalRules,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

const found: Dataset = { ...fictionalDataset, countingRules: fictionalRules };
const complete: Dataset = { ...fictionalScenario, countingRules: fictionalRules };
const under = (countingRuleId: string | null) => fictionalView({ indicatorId: 'objects', countingRuleId });

function countsOf(dataset: Dataset, countingRuleId: string | null): Record<string, number | string> {
  const observations = selectObservations(dataset, geography, 'objects', under(countingRuleId));
  return Object.fromEntries(
    [...observations].map(([id, o]) => [id, o.kind === 'value' ? Number(o.value) : o.kind]),
  );
}

describe('which objects count', () => {
  it('counts every named object without a definition', () => {
    expect(countsOf(found, null)).toMatchObject({
      'LK-BOR': 3,
      'LK-MAY': 3,
      'LK-KAM': 1,
      'LK-DUN': 'unknown',
    });
  });

  it('says unknown, never zero, where an incomplete list has none that count', () => {
    expect(countsOf(found, 'registered')).toEqual({
      'LK-BOR': 1,
      'LK-SNE': 'unknown',
      'LK-TIK': 1,
      'LK-MAY': 2,
      'LK-YAK': 'unknown',
      'LK-DUN': 'unknown',
      'LK-KAM': 'unknown',
      'LK-ZEL': 'unknown',
    });
  });

  it('says zero in a complete list only where every object is known not to count', () => {
    // LK-SNE has O4, known not to comply; LK-KAM has O9, of which nobody says; LK-YAK has no object.
    expect(countsOf(complete, 'compliant')).toMatchObject({ 'LK-SNE': 0, 'LK-KAM': 'unknown', 'LK-YAK': 0 });
    expect(countsOf(complete, 'registered')).toMatchObject({ 'LK-SNE': 'unknown', 'LK-YAK': 0 });
  });

  it('ignores a definition the data set lacks', () => {
    expect(countsOf(found, 'of another data set')).toEqual(countsOf(found, null));
  });

  it('tells the undecided from those left out', () => {
    const { counted, undecided } = judgeObjects(complete, complete.objects, under('compliant'));
    expect(counted.map(({ id }) => id)).toEqual(['O1', 'O5', 'O6', 'O7']);
    expect(undecided.map(({ id }) => id)).toEqual(['O9']);
  });

  it('joins the definition with the kinds and statuses of the filter', () => {
    const view = fictionalView({ countingRuleId: 'compliant', kinds: ['industrial_technopark'] });
    expect(selectObjects(found, 'LK-BOR', view)).toEqual([]);
    expect(selectObjects(found, 'LK-TIK', view).map(({ id }) => id)).toEqual(['O5']);
  });
});

describe('what follows the definition', () => {
  it('leaves the classes of the legend where they are', () => {
    const ranges = ({ countingRules, ...rest }: Dataset) =>
      selectColorScale({ ...rest, countingRules }, geography, 'objects').bins.filter(
        ({ kind }) => kind === 'range',
      );
    expect(ranges(found)).toEqual(ranges({ ...found, countingRules: [] }));
  });

  it('lists every class a definition can give, so that no region is painted outside the legend', () => {
    for (const rule of [null, 'registered', 'compliant']) {
      const { marks, scale } = selectScene(complete, geography, under(rule));
      const bins = new Set(scale.bins.map(({ id }) => id));
      expect(marks.filter(({ binId }) => !bins.has(binId))).toEqual([]);
    }
    expect(selectColorScale(complete, geography, 'objects').bins.map(({ id }) => id)).toContain('unknown');
  });

  it('lists a zero that only a definition gives', () => {
    const named = new Set(complete.objects.map(({ regionId }) => regionId));
    const inhabited = { ...geography, regions: geography.regions.filter(({ id }) => named.has(id)) };
    const classesOf = (dataset: Dataset) =>
      selectColorScale(dataset, inhabited, 'objects').bins.map(({ id }) => id);
    expect(classesOf({ ...complete, countingRules: [] })).not.toContain('zero');
    expect(classesOf(complete)).toContain('zero');
  });

  it('counts the same in districts, table and card', () => {
    const view = under('compliant');
    const north = selectDistrictObjectRows(found, geography, view).find(
      ({ district }) => district.id === 'north',
    );
    expect(north?.total).toBe(2);
    const rows = selectTableRows(found, geography, view, selectScene(found, geography, view));
    const cellOf = (id: string) => rows.find(({ region }) => region.id === id)?.cells.get('objects');
    expect(cellOf('LK-BOR')).toMatchObject({ kind: 'number', value: 1 });
    expect(cellOf('LK-KAM')).toEqual({ kind: 'unknown' });
    const profile = selectRegionProfile(found, geography, 'LK-BOR', 'compliant');
    expect(profile).toMatchObject({ countedObjects: 1, statusCounts: { operating: 1, being_created: 0 } });
    expect(profile?.objects).toHaveLength(3);
  });
});
