import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/import/buildDataset';
import { checkSheet } from '../../../src/data/import/checkSheet';
import type { ImportDetails, Mapping } from '../../../src/data/import/contract';
import { toDataset } from '../../../src/data/toDataset';
import { quantityOf, selectMeasures } from '../../../src/domain/measures';
import { EVERY_OBJECT, selectObservations } from '../../../src/domain/observations';
import { details, lakeland, sheetOf } from '../../support/importSheets';

type Regions = Extract<Mapping, { shape: 'regions' }>;

const table = sheetOf([
  ['Регион', 'Рабочие места', 'Рост, %', 'Изменение'],
  ['Боровая', 20, 4, 3],
  ['Снежная', 10, 2, -1],
]);

function importTable(counts: readonly number[]) {
  const mapping: Regions = {
    shape: 'regions',
    headingRow: 0,
    region: 0,
    indicators: [
      { column: 1, label: 'Рабочие места', unit: 'тыс.' },
      { column: 2, label: 'Рост', unit: '%' },
      { column: 3, label: 'Изменение', unit: '' },
    ].map((column) => ({ ...column, isCount: counts.includes(column.column) })),
  };
  const checked = checkSheet(table, mapping, details, lakeland);
  return toDataset(buildDataset(checked, details, lakeland).dataset, lakeland.geography, 'own');
}

const importObjects = (changes: Partial<ImportDetails>) => {
  const sheet = sheetOf([
    ['Название', 'Регион'],
    ['Гавань', 'Боровая'],
    ['Бор', 'Боровая'],
    ['Снег', 'Снежная'],
  ]);
  const told = { ...details, ...changes };
  const mapping = { shape: 'objects', headingRow: 0, fields: { name: 0, region: 1 } } as const;
  const checked = checkSheet(sheet, mapping, told, lakeland);
  return toDataset(buildDataset(checked, told, lakeland).dataset, lakeland.geography, 'own');
};

describe('measures of an imported number', () => {
  it('are made only where a person says that it adds up', () => {
    const isMeasured = (counts: readonly number[]) =>
      importTable(counts).indicators.map(({ id }) => selectMeasures(importTable(counts), id).length > 1);
    expect(isMeasured([])).toEqual([false, false, false]);
    expect(isMeasured([1])).toEqual([true, false, false]);
  });

  it('are none for numbers below zero, whatever the person says', () => {
    expect([...importTable([3]).indicatorById.values()].every((one) => quantityOf(one) === one.id)).toBe(
      true,
    );
  });

  it('carry the unit of the number, and leave unknown shares unknown', () => {
    const dataset = importTable([1]);
    const jobs = dataset.indicators[0]?.id ?? '';
    const measures = selectMeasures(dataset, jobs);
    expect(measures.map((measure) => ('unit' in measure ? measure.unit.ru : null))).toEqual([
      'тыс.',
      'тыс. на 1 млн жителей',
      'тыс. на 1000 км²',
      '%',
      '',
    ]);
    expect(measures[1]?.label.ru).toBe('Рабочие места на 1 млн жителей');
    const at = (id: string) =>
      selectObservations(dataset, lakeland.geography, `${jobs}-${id}`, EVERY_OBJECT).get('LK-BOR');
    expect(at('per-million')).toMatchObject({ kind: 'value', value: 10 });
    expect(at('share')?.kind).toBe('unknown');
  });
});

describe('measures of a number of several periods', () => {
  it('say that the denominator is the same for all, for it is', () => {
    const sheet = sheetOf([
      ['Регион', 'Рабочие места, 2020', 'Рабочие места, 2021'],
      ['Боровая', 10, 20],
      ['Снежная', 5, 10],
    ]);
    const column = { label: 'Рабочие места', unit: 'тыс.', isCount: true };
    const mapping: Regions = {
      shape: 'regions',
      headingRow: 0,
      region: 0,
      indicators: ['2020', '2021'].map((period, index) => ({ ...column, column: index + 1, period })),
    };
    const { dataset } = buildDataset(checkSheet(sheet, mapping, details, lakeland), details, lakeland);
    const rate = toDataset(dataset, lakeland.geography, 'own').indicatorById.get(
      `${dataset.indicators[0]?.id ?? ''}-per-million`,
    );
    expect(rate?.definition.en).toContain(
      'Numerator: “Рабочие места” (of the period chosen); denominator: “Population” (as of 1 January 2021), the same for all periods',
    );
    expect(rate?.definition.ru).toContain('один и тот же для всех периодов');
  });
});

describe('measures of an imported list', () => {
  it('are made where the list is complete, with the nearest date of each denominator', () => {
    const dataset = importObjects({ isComplete: true, asOf: '2021-07-01' });
    expect(selectMeasures(dataset, 'objects').map(({ id }) => id)).toEqual([
      'objects',
      'objects-per-million',
      'objects-per-1000-km2',
      'objects-share',
      'objects-quotient',
    ]);
    // Lakeland publishes no regional product: the quotient is taken of the population, and says so.
    expect(dataset.indicatorById.get('objects-quotient')).toMatchObject({
      denominatorId: 'population',
      denominatorAsOf: '2021-01-01',
      definition: { en: expect.stringContaining('“Population” (as of 1 January 2021)') as string },
    });
    const share = selectObservations(dataset, lakeland.geography, 'objects-share', EVERY_OBJECT);
    expect(share.get('LK-BOR')).toMatchObject({ value: (2 / 3) * 100 });
  });

  it('are none where it is not: they would measure the sources', () => {
    const dataset = importObjects({ isComplete: false });
    expect(selectMeasures(dataset, 'objects')).toHaveLength(1);
  });
});
