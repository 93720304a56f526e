import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/import/buildDataset';
import { checkSheet } from '../../../src/data/import/checkSheet';
import type { Cell } from '../../../src/data/import/contract';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { compareDatasets } from '../../../src/domain/datasetDifference';
import { toDataset } from '../../../src/data/toDataset';
import { fictionalDataset } from '../../support/fictionalAtlas';
import { details, lakeland, lakelandRecognition, sheetOf } from '../../support/importSheets';

function build(rows: readonly (readonly Cell[])[]) {
  const sheet = sheetOf(rows);
  const { mapping } = recogniseSheet(sheet, lakelandRecognition);
  if (mapping === null) throw new Error('Not recognised');
  return buildDataset(checkSheet(sheet, mapping, details, lakeland), details, lakeland);
}
const shownAs = (rows: readonly (readonly Cell[])[]) =>
  toDataset(build(rows).dataset, lakeland.geography, 'shown');

const differenceFrom = (next: ReturnType<typeof build>, before: readonly (readonly Cell[])[]) =>
  compareDatasets(
    toDataset(next.dataset, lakeland.geography, 'next', next.dataset.id),
    shownAs(before),
    lakeland.geography,
  );

const BEFORE = [
  ['Название', 'Регион'],
  ['Парк «Бор»', 'Боровая'],
  ['Парк «Снег»', 'Снежная'],
  ['Парк «Дюна»', 'Дюнная'],
];

describe('the difference of two lists', () => {
  const next = build([
    ['Название', 'Регион'],
    ['ПАРК БОР', 'Боровая'],
    ['Парк «Бор-2»', 'Боровая'],
    ['Парк «Снег»', 'Снежная'],
    ['Парк «Камень»', 'Каменная'],
    ['Парк «Дюна»', 'Заозёрье'],
  ]);
  const difference = differenceFrom(next, BEFORE);

  it('tells regions gained, lost and changed', () => {
    expect(difference.gained).toEqual(['LK-KAM']);
    expect(difference.lost).toEqual(['LK-DUN']);
    expect(difference.changed).toEqual([{ regionId: 'LK-BOR', then: 1, now: 2 }]);
  });

  it('counts objects by district, and those of no region in the total alone', () => {
    expect(difference.objects).toEqual({ then: 3, now: 5 });
    expect(difference.regions).toEqual({ then: 3, now: 3 });
    expect(difference.districts).toEqual([
      { districtId: 'north', then: 2, now: 3 },
      { districtId: 'coast', then: 1, now: 0 },
      { districtId: 'hills', then: 0, now: 1 },
    ]);
  });

  it('names the objects that both have in the same region', () => {
    expect(difference.shared.map(({ name, regionId }) => [name.ru, regionId])).toEqual([
      ['ПАРК БОР', 'LK-BOR'],
      ['Парк «Снег»', 'LK-SNE'],
    ]);
  });
});

it('a list does not differ from itself', () => {
  const difference = differenceFrom(build(BEFORE), BEFORE);
  expect(difference).toMatchObject({ gained: [], lost: [], changed: [] });
  expect(difference.shared).toHaveLength(3);
});

it('a newer table of regions tells whose values changed', () => {
  const table = (snow: number) => [
    ['Регион', 'Выпуск, т'],
    ['Боровая', 1],
    ['Снежная', snow],
  ];
  const difference = differenceFrom(build(table(3)), table(2));
  expect(difference.changed.map(({ regionId }) => regionId)).toEqual(['LK-SNE']);
});

it('a correction of an earlier year is a change, too', () => {
  const table = (before: number) => [
    ['Регион', 'Резиденты (2019)', 'Резиденты (2021)'],
    ['Боровая', 5, 9],
    ['Снежная', before, 4],
  ];
  const difference = differenceFrom(build(table(1)), table(0));
  expect(difference.changed.map(({ regionId }) => regionId)).toEqual(['LK-SNE']);
});

it('another class is a change, too', () => {
  const [presence] = fictionalDataset.indicators;
  if (presence?.type !== 'category') throw new Error('The fixtures have changed');
  const now = presence.observations.get('LK-SNE');
  if (now?.kind !== 'value') throw new Error('The fixtures have changed');
  const other = presence.categories.find(({ id }) => id !== now.value)?.id ?? '';
  const corrected = {
    ...presence,
    observations: new Map(presence.observations).set('LK-SNE', { ...now, value: other }),
  };
  const next = { ...fictionalDataset, indicators: [corrected] };
  const { changed } = compareDatasets(next, fictionalDataset, lakeland.geography);
  expect(changed.map(({ regionId }) => regionId)).toEqual(['LK-SNE']);
});
