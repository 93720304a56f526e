import { expect, test } from 'vitest';
import { hasCompleteObjectList, hasObjectList } from '../../../src/domain/objectLists';
import { selectRegionsInFilter } from '../../../src/domain/regionFilter';
import { selectRegionProfile } from '../../../src/domain/regionProfile';
import { selectTableColumns } from '../../../src/domain/tableRows';
import { fictionalDataset, fictionalGeography, fictionalTable } from '../../support/fictionalAtlas';

const NO_FILTER = {
  districtIds: [],
  kinds: [],
  statuses: [],
  countingRuleId: null,
  programme: 'any',
  period: null,
} as const;

test('a table of regions has no list of objects, complete or not', () => {
  expect([hasObjectList(fictionalTable), hasCompleteObjectList(fictionalTable)]).toEqual([false, false]);
  expect(hasObjectList(fictionalDataset)).toBe(true);
});

test('its columns are its numbers and the reference series, and nothing it does not speak of', () => {
  const columns = selectTableColumns(fictionalTable, fictionalGeography, {
    ...NO_FILTER,
    indicatorId: fictionalTable.defaultIndicatorId,
  });
  expect(columns.map(({ id }) => id)).toEqual([
    'name',
    'indicator:growth',
    'district',
    'statistic:population',
    'statistic:area',
  ]);
});

test('the card is told what the data set speaks of', () => {
  expect(selectRegionProfile(fictionalTable, fictionalGeography, 'LK-BOR')?.speaksOf).toEqual({
    presence: false,
    programme: false,
    objects: false,
  });
  expect(selectRegionProfile(fictionalDataset, fictionalGeography, 'LK-BOR')?.speaksOf).toEqual({
    presence: true,
    programme: true,
    objects: true,
  });
});

test('nobody is known to be a participant where the data set does not speak of the programme', () => {
  const participants = selectRegionsInFilter(fictionalTable, fictionalGeography, {
    ...NO_FILTER,
    indicatorId: 'growth',
    programme: 'participant',
  });
  expect(participants.size).toBe(0);
});
