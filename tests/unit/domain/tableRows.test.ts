import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { selectScene } from '../../../src/domain/scene';
import {
  selectTableColumns,
  selectTableRows,
  sortTableRows,
  type TableSort,
} from '../../../src/domain/tableRows';
import type { Localized } from '../../../src/domain/text';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalView,
} from '../../support/fictionalAtlas';

function tableOf(patch: Partial<ViewState> = {}, dataset: Dataset = fictionalDataset) {
  const view = fictionalView(patch);
  return selectTableRows(dataset, fictionalGeography, view, selectScene(dataset, fictionalGeography, view));
}
const cellOf = (regionId: string, columnId: string, patch: Partial<ViewState> = {}, dataset?: Dataset) =>
  tableOf(patch, dataset)
    .find(({ region }) => region.id === regionId)
    ?.cells.get(columnId);

describe('selectTableColumns', () => {
  const columnsOf = (patch: Partial<ViewState> = {}) =>
    selectTableColumns(fictionalDataset, fictionalGeography, fictionalView(patch)).map(({ id }) => id);

  it('names the same columns the rows fill', () => {
    expect([...(tableOf()[0]?.cells.keys() ?? [])]).toEqual(columnsOf());
  });

  it('adds the indicator on screen unless it has a column already', () => {
    expect(columnsOf()).not.toContain('indicator:presenceProgramme');
    expect(columnsOf({ indicatorId: 'objects' })).not.toContain('indicator:objects');
    expect(columnsOf({ indicatorId: 'growth' })).toContain('indicator:growth');
  });

  it('has what the map shows first after the name, each column once', () => {
    for (const [indicatorId, first] of [
      ['presenceProgramme', 'indicator:presence'],
      ['programme', 'indicator:programme'],
      ['objects', 'objects'],
      ['growth', 'indicator:growth'],
    ] as const) {
      const ids = columnsOf({ indicatorId });
      expect(ids.slice(0, 3)).toEqual(['name', first, 'district']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('drops the kinds and statuses the filter leaves out', () => {
    const ids = columnsOf({ kinds: ['industrial_technopark'], statuses: ['operating'] });
    expect(ids.filter((id) => /^(kind|status):/.test(id))).toEqual([
      'kind:industrial_technopark',
      'status:operating',
    ]);
  });
});

describe('selectTableRows', () => {
  it('holds the regions the filter keeps and no others', () => {
    expect(tableOf({ districtIds: ['hills'] }).map(({ region }) => region.id)).toEqual(['LK-KAM', 'LK-ZEL']);
  });

  it('says unknown where an incomplete list names nothing', () => {
    expect(cellOf('LK-YAK', 'objects')).toEqual({ kind: 'unknown' });
    expect(cellOf('LK-TIK', 'kind:industrial_park')).toEqual({ kind: 'unknown' });
  });

  it('says zero where a complete list names nothing', () => {
    expect(cellOf('LK-YAK', 'objects', {}, fictionalScenario)).toMatchObject({ kind: 'number', value: 0 });
  });

  it('keeps a zero observation apart from no observation', () => {
    const patch = { indicatorId: 'growth' };
    expect(cellOf('LK-SNE', 'indicator:growth', patch)).toMatchObject({ kind: 'number', value: 0 });
    expect(cellOf('LK-TIK', 'indicator:growth', patch)).toEqual({ kind: 'unknown' });
  });

  it('says not applicable where the denominator is not published', () => {
    const cell = cellOf(
      'LK-ZEL',
      'indicator:objectsPerMillion',
      { indicatorId: 'objectsPerMillion' },
      fictionalScenario,
    );
    expect(cell).toEqual({ kind: 'notApplicable' });
  });

  it('carries the mark of the map', () => {
    expect(tableOf().find(({ region }) => region.id === 'LK-SNE')?.mark).toMatchObject({
      paint: 'presence.developing',
      isOverlaid: true,
    });
  });
});

describe('sortTableRows', () => {
  const { compare } = new Intl.Collator('ru');
  const byRussian = (a: Localized, b: Localized) => compare(a.ru, b.ru);
  const sorted = (sort: TableSort, patch: Partial<ViewState> = {}) =>
    sortTableRows(tableOf(patch), sort, byRussian).map(({ region }) => region.id.slice(3));

  it('sorts names by the alphabet of the language', () => {
    expect(sorted({ columnId: 'name', direction: 'ascending' })).toEqual([
      'BOR',
      'DUN',
      'ZEL',
      'KAM',
      'MAY',
      'SNE',
      'TIK',
      'YAK',
    ]);
  });

  it('leaves what is not known last in both directions', () => {
    const patch = { indicatorId: 'growth' };
    const up = sorted({ columnId: 'indicator:growth', direction: 'ascending' }, patch);
    const down = sorted({ columnId: 'indicator:growth', direction: 'descending' }, patch);
    expect(up).toEqual(['SNE', 'KAM', 'BOR', 'MAY', 'DUN', 'ZEL', 'TIK', 'YAK']);
    expect(down).toEqual(['MAY', 'BOR', 'KAM', 'SNE', 'DUN', 'ZEL', 'TIK', 'YAK']);
  });

  it('sorts classes in legend order', () => {
    expect(sorted({ columnId: 'indicator:presence', direction: 'ascending' }).slice(0, 5)).toEqual([
      'BOR',
      'MAY',
      'KAM',
      'TIK',
      'SNE',
    ]);
  });

  it('leaves the rows it is given as they are', () => {
    const rows = tableOf();
    const before = rows.map(({ region }) => region.id);
    sortTableRows(rows, { columnId: 'name', direction: 'descending' }, byRussian);
    expect(rows.map(({ region }) => region.id)).toEqual(before);
  });
});
