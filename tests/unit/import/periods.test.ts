import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/import/buildDataset';
import { checkSheet } from '../../../src/data/import/checkSheet';
import type { Cell } from '../../../src/data/import/contract';
import { splitYear } from '../../../src/data/import/periods';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { parseDataset } from '../../../src/data/toDataset';
import { EVERY_OBJECT, selectObservations } from '../../../src/domain/observations';
import { selectPeriods } from '../../../src/domain/periods';
import { details, lakeland, lakelandRecognition, sheetOf } from '../../support/importSheets';

/** The whole way of a table, and the numbers of each indicator by period and region. */
function importYears(rows: readonly (readonly Cell[])[]) {
  const sheet = sheetOf(rows);
  const { mapping } = recogniseSheet(sheet, lakelandRecognition);
  if (mapping === null) throw new Error('Not recognised');
  const checked = checkSheet(sheet, mapping, details, lakeland);
  const json: unknown = JSON.parse(JSON.stringify(buildDataset(checked, details, lakeland).dataset));
  const dataset = parseDataset(json, lakeland.geography, 'own', details.id);
  const numbersOf = (id: string, period: string | null) =>
    Object.fromEntries(
      [...selectObservations(dataset, lakeland.geography, id, { ...EVERY_OBJECT, period })].flatMap(
        ([regionId, item]) =>
          item.kind === 'value' ? [[regionId, `${item.value} ${JSON.stringify(item.asOf)}`]] : [],
      ),
    );
  return { checked, dataset, numbersOf };
}

const LONG = [
  ['Регион', 'Год', 'Резиденты, ед.'],
  ['Боровая', 2019, 5],
  ['Боровая', 2021, 9],
  ['Снежная', 2019, 0],
  ['Снежная', 2020, null],
  ['Снежная', 2021, 4],
];
const WIDE = [
  ['Регион', 'Резиденты (2019)', 'Резиденты (2021)', 'Площадь, га', 'Основан в 1990'],
  ['Боровая', 5, 9, 100, 1],
  ['Снежная', 0, 4, 200, 2],
];

describe('a table of several periods', () => {
  it('with a row a year becomes one indicator with a timeline; zero is a value, an empty cell and a missing row are not', () => {
    const { dataset, numbersOf } = importYears(LONG);
    const [residents, ...others] = dataset.indicators;
    if (residents === undefined) throw new Error('Nothing was made');
    expect(others).toEqual([]);
    expect(dataset.periods).toEqual(['2019', '2020', '2021']);
    expect(selectPeriods(dataset, residents.id)).toEqual(dataset.periods);
    expect(numbersOf(residents.id, null)).toEqual({ 'LK-BOR': '9 "2021"', 'LK-SNE': '4 "2021"' });
    expect(numbersOf(residents.id, '2019')).toEqual({ 'LK-BOR': '5 "2019"', 'LK-SNE': '0 "2019"' });
    expect(numbersOf(residents.id, '2020')).toEqual({});
  });

  it('keeps the newest number of a place outside, in whatever order the columns stand', () => {
    const { dataset } = importYears([
      ['Регион', 'Резиденты (2021)', 'Резиденты (2019)', 'Площадь, га'],
      ['Боровая', 9, 5, 100],
      ['Заозёрье', 8, 3, 50],
    ]);
    expect(dataset.unmatchedRegions.map(({ values }) => Object.values(values))).toEqual([[8, 50]]);
  });

  it('with a column a year becomes the same; a column without a year stays as it is', () => {
    const { dataset, numbersOf } = importYears(WIDE);
    const [residents, area, founded] = dataset.indicators;
    expect(dataset.indicators.map(({ label }) => label.ru)).toEqual([
      'Резиденты',
      'Площадь',
      'Основан в 1990',
    ]);
    expect(dataset.periods).toEqual(['2019', '2021']);
    expect(numbersOf(residents?.id ?? '', null)).toEqual({ 'LK-BOR': '9 "2021"', 'LK-SNE': '4 "2021"' });
    expect(numbersOf(residents?.id ?? '', '2019')).toEqual({ 'LK-BOR': '5 "2019"', 'LK-SNE': '0 "2019"' });
    expect(selectPeriods(dataset, area?.id ?? '')).toEqual([]);
    expect(numbersOf(area?.id ?? '', '2019')).toEqual(numbersOf(area?.id ?? '', null));
    expect(selectPeriods(dataset, founded?.id ?? '')).toEqual([]);
  });

  it('refuses a second row of a region and year, and a row whose year cannot be read', () => {
    const { checked } = importYears([...LONG, ['Боровая', 2021, 7], ['Боровая', 'давно', 7]]);
    expect(checked.report.intake.problems.map(({ code, effect, row }) => [code, effect, row])).toEqual([
      ['duplicateRegion', 'row', 7],
      ['badDate', 'row', 8],
    ]);
  });

  it('has one period where each region stands once: the year is then a remark', () => {
    const { dataset } = importYears([
      ['Регион', 'Год', 'Резиденты, ед.'],
      ['Боровая', 2019, 5],
      ['Снежная', 2021, 4],
    ]);
    expect(dataset.periods).toEqual([]);
  });
});

describe('splitYear', () => {
  it.each([
    ['Парки, 2019', 'Парки', '2019'],
    ['Parks (2021)', 'Parks', '2021'],
    ['Выпуск 2020 г.', 'Выпуск', '2020'],
    ['2020 год', '', '2020'],
  ])('%j is %j of %j', (heading, rest, year) => {
    expect(splitYear(heading)).toEqual({ rest, year });
  });

  it.each(['Выпуск', 'Площадь, 2019 га', 'Код 12019', 'Итог 3020'])('%j names no year', (heading) => {
    expect(splitYear(heading)).toBeNull();
  });
});
