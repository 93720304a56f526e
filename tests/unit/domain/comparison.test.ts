import { describe, expect, it } from 'vitest';
import { selectComparison, type Comparison } from '../../../src/domain/comparison';
import { EVERY_OBJECT } from '../../../src/domain/observations';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
} from '../../support/fictionalAtlas';
import { fictionalClassesByYear } from '../../support/fictionalPeriods';
import { geography, scenario } from './publishedAtlas';

const rowOf = ({ groups }: Comparison, id: string) => {
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const pair = ['LK-MAY', 'LK-DUN'];
const compare = (dataset = fictionalDataset, ids: readonly string[] = pair) =>
  selectComparison(dataset, fictionalGeography, ids, EVERY_OBJECT);

describe('the comparison', () => {
  it('stands the regions in the order chosen, then the country, then each of their districts once', () => {
    expect(compare().columns.map(({ id }) => id)).toEqual(['LK-MAY', 'LK-DUN', 'country', 'district-coast']);
    expect(compare(fictionalDataset, []).columns.map(({ id }) => id)).toEqual(['country']);
    expect(compare(fictionalDataset, ['LK-XXX']).columns).toHaveLength(1);
  });

  it('leaves the unknown out of a mean and says of how many it is', () => {
    const { cells, axis } = rowOf(compare(), 'objects');
    expect(cells[0]).toMatchObject({ observation: { kind: 'value', value: 3 } });
    expect(cells[1]).toMatchObject({ observation: { kind: 'unknown' } });
    // 3 + 1 + 1 + 3 + 1 of five regions that have a named object
    expect(cells[2]).toMatchObject({ kind: 'mean', value: 1.8 });
    expect(cells[2]?.kind === 'mean' && cells[2].knownIds).toHaveLength(5);
    expect(cells[3]).toMatchObject({ value: 3, knownIds: ['LK-MAY'] });
    expect(axis).toEqual({ from: 0, to: 3 });
  });

  it('counts zeros of a complete list', () => {
    const { cells } = rowOf(compare(fictionalScenario), 'objects');
    expect(cells[1]).toMatchObject({ observation: { kind: 'value', value: 0 } });
    expect(cells[3]).toMatchObject({ value: 1 });
  });

  it('has no mean of classes but how many regions are of each', () => {
    const { cells, axis } = rowOf(compare(), 'presence');
    expect(axis).toBeNull();
    const country = cells[2];
    if (country?.kind !== 'classes') throw new Error('no classes');
    expect(country.shares.map(({ category, regionIds }) => [category?.id, regionIds.length])).toEqual([
      ['registered', 2],
      ['operating', 2],
      ['developing', 1],
      ['statedNone', 1],
      [undefined, 2],
    ]);
  });

  it('counts objects by kind and status, and leaves unknown what an incomplete list does not name', () => {
    const comparison = compare();
    expect(rowOf(comparison, 'kind-industrial_park').cells[0]).toMatchObject({ observation: { value: 2 } });
    expect(rowOf(comparison, 'kind-industrial_technopark').cells[0]).toMatchObject({
      observation: { kind: 'unknown' },
    });
    expect(rowOf(compare(fictionalScenario), 'kind-industrial_technopark').cells[0]).toMatchObject({
      observation: { value: 0 },
    });
    expect(rowOf(comparison, 'status-operating').cells[0]).toMatchObject({ observation: { value: 2 } });
  });

  it('follows which objects count', () => {
    const { cells } = rowOf(
      selectComparison(fictionalScenario, fictionalGeography, pair, {
        ...EVERY_OBJECT,
        statuses: ['operating'],
      }),
      'objects',
    );
    expect(cells[0]).toMatchObject({ observation: { value: 2 } });
  });

  it('has no row of kinds and statuses that the filter leaves out: it would be one of zeros', () => {
    const { groups } = selectComparison(fictionalScenario, fictionalGeography, pair, {
      ...EVERY_OBJECT,
      kinds: ['industrial_park'],
      statuses: ['operating'],
    });
    const objects = groups.find(({ id }) => id === 'objects');
    expect(objects?.rows.map(({ id }) => id)).toEqual(['kind-industrial_park', 'status-operating']);
  });

  it('says who says so of a class at the period on screen', () => {
    const earlier = { ...EVERY_OBJECT, period: '2019' };
    const { cells } = rowOf(
      selectComparison(fictionalClassesByYear, fictionalGeography, pair, earlier),
      'presence',
    );
    const country = cells[2];
    if (country?.kind !== 'classes') throw new Error('no classes');
    expect(country.shares.map(({ regionIds, sourceIds }) => [regionIds.length, sourceIds])).toEqual([
      [1, ['survey']],
      [7, []],
    ]);
  });

  it('takes a reference series at one date, and keeps what is not published unknown', () => {
    const row = rowOf(compare(fictionalDataset, ['LK-ZEL']), 'series-population');
    expect(row.subject).toMatchObject({ asOf: '2021-01-01' });
    expect(row.cells[0]).toMatchObject({ observation: { kind: 'unknown' } });
    expect(row.cells[1]?.kind === 'mean' && row.cells[1].knownIds).toHaveLength(7);
    expect(row.cells[2]).toMatchObject({ value: 1000 });
  });

  it('leaves out what the data set has not', () => {
    expect(compare(fictionalTable).groups.map(({ id }) => id)).toEqual(['numbers', 'statistics']);
  });

  it('gives country and district their value as a whole, apart from the mean of the regions', () => {
    const comparison = selectComparison(scenario, geography, ['RU-TA'], EVERY_OBJECT);
    const wholes = (id: string) =>
      rowOf(comparison, id)
        .cells.slice(1)
        .map((cell) => (cell.kind === 'mean' ? (cell.whole?.value ?? null) : undefined));
    expect(wholes('objects')).toEqual([331, 66]);
    // Reckoned apart in Python from the published files; the means of the rates are 2.858 and 2.168.
    const [country, volga] = wholes('objects-per-million');
    expect(country).toBeCloseTo(2.2644679663, 9);
    expect(volga).toBeCloseTo(2.2703115487, 9);
    const [one, quotient] = wholes('objects-quotient');
    expect(one).toBeCloseTo(1, 12);
    expect(quotient).toBeCloseTo(1.3684141183, 9);
    // An index of production is no amount: it has a mean, and no sum.
    expect(wholes('series-production-index')).toEqual([null, null]);
    // Of the newest date that the row shows, 2023; the rates stand on 2021.
    expect(wholes('series-population')[0]).toBeCloseTo(146447.4, 6);
  });

  it('gives the published scenario its 331 objects as a mean of 85 regions', () => {
    const comparison = selectComparison(scenario, geography, ['RU-TA'], EVERY_OBJECT);
    const [, country] = rowOf(comparison, 'objects').cells;
    expect(country?.kind === 'mean' ? (country.value ?? 0) * 85 : null).toBeCloseTo(331, 9);
  });
});
