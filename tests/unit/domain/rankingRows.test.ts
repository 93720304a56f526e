import { describe, expect, it } from 'vitest';
import type { Dataset, Indicator } from '../../../src/domain/dataset';
import { selectRankingRows, type NumericRanking } from '../../../src/domain/rankingRows';
import { selectScene } from '../../../src/domain/scene';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';

const { compare } = new Intl.Collator('ru');

function rank(dataset: Dataset, patch: Partial<ViewState>) {
  const scene = selectScene(dataset, fictionalGeography, fictionalView(patch));
  return selectRankingRows(dataset, fictionalGeography, scene, (a, b) => compare(a.ru, b.ru));
}

function rankNumbers(dataset: Dataset, patch: Partial<ViewState>): NumericRanking {
  const ranking = rank(dataset, patch);
  if (ranking.kind !== 'numeric') throw new Error('Not a ranking of numbers');
  return ranking;
}

const idsOf = (list: readonly { readonly region: { readonly id: string } }[]) =>
  list.map(({ region }) => region.id);

/** The growth of the fictional country with other numbers. */
function growing(values: Readonly<Record<string, number>>): Dataset {
  const growth = fictionalTable.indicators[0];
  if (growth?.type !== 'number') throw new Error('The fictional table has lost its number');
  const indicator: Indicator = {
    ...growth,
    observations: new Map(
      Object.entries(values).map(([id, value]) => [
        id,
        { kind: 'value', value, asOf: null, confidence: 'high', sourceIds: [], note: null },
      ]),
    ),
  };
  return { ...fictionalTable, indicators: [indicator], indicatorById: new Map([[indicator.id, indicator]]) };
}

describe('selectRankingRows', () => {
  it('puts the greatest first; equal values share the better place and stand by name', () => {
    const { rows } = rankNumbers(fictionalScenario, { indicatorId: 'objects' });
    expect(rows.map(({ region, value, place }) => [region.id, value, place])).toEqual([
      ['LK-BOR', 3, 1],
      ['LK-MAY', 3, 1],
      ['LK-KAM', 1, 3],
      ['LK-SNE', 1, 3],
      ['LK-TIK', 1, 3],
      ['LK-DUN', 0, 6],
      ['LK-ZEL', 0, 6],
      ['LK-YAK', 0, 6],
    ]);
    expect(rows[0]).toMatchObject({ start: 0, length: 1, isShared: true, district: { id: 'north' } });
    expect(rows[2]?.length).toBeCloseTo(1 / 3);
    expect(rows.at(-1)).toMatchObject({ start: 0, length: 0, mark: { binId: 'zero' } });
  });

  it('lists what is not known apart, and never counts it as zero', () => {
    const ranking = rankNumbers(fictionalDataset, { indicatorId: 'objects' });
    expect(idsOf(ranking.unknown)).toEqual(['LK-DUN', 'LK-ZEL', 'LK-YAK']);
    expect(ranking.rows).toHaveLength(5);
    // (3 + 3 + 1 + 1 + 1) / 5 and the third of five.
    expect(ranking.mean?.value).toBeCloseTo(9 / 5);
    expect(ranking.median?.value).toBe(1);
    expect(ranking.mean?.at).toBeCloseTo(9 / 5 / 3);
  });

  it('keeps a rate without its denominator apart from the unknown', () => {
    const { rows, unknown, notApplicable } = rankNumbers(fictionalScenario, {
      indicatorId: 'objectsPerMillion',
    });
    expect(idsOf(notApplicable)).toEqual(['LK-ZEL']);
    expect(unknown).toEqual([]);
    expect(rows.map(({ region, value }) => [region.id, value]).slice(0, 3)).toEqual([
      ['LK-TIK', 4],
      ['LK-SNE', 2],
      ['LK-BOR', 1.5],
    ]);
  });

  it('ranks only what the filter keeps', () => {
    const { rows, mean, median, unknown } = rankNumbers(fictionalDataset, {
      indicatorId: 'objects',
      districtIds: ['hills'],
    });
    expect(rows.map(({ region, place, length }) => [region.id, place, length])).toEqual([['LK-KAM', 1, 1]]);
    expect([mean?.value, median?.value]).toEqual([1, 1]);
    expect(idsOf(unknown)).toEqual(['LK-ZEL']);
  });

  it('draws values below zero to the left of zero', () => {
    const { rows, zeroAt, median } = rankNumbers(growing({ 'LK-BOR': 30, 'LK-SNE': -10, 'LK-MAY': 0 }), {
      indicatorId: 'growth',
    });
    expect(zeroAt).toBe(0.25);
    expect(rows.map(({ start, length }) => [start, length])).toEqual([
      [0.25, 0.75],
      [0.25, 0],
      [0, 0.25],
    ]);
    expect(median).toEqual({ value: 0, at: 0.25 });
  });

  it('has bars of no length where everything is zero, and no lines where nothing is known', () => {
    const zeros = rankNumbers(growing({ 'LK-BOR': 0, 'LK-SNE': 0 }), { indicatorId: 'growth' });
    expect(zeros.rows.map(({ place, start, length }) => [place, start, length])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(zeros.mean).toEqual({ value: 0, at: 0 });
    const nothing = rankNumbers(growing({}), { indicatorId: 'growth' });
    expect([nothing.rows, nothing.mean, nothing.median]).toEqual([[], null, null]);
    expect(nothing.unknown).toHaveLength(8);
  });

  it('groups classes in the order of the legend, each region once, by name', () => {
    const ranking = rank(fictionalDataset, { indicatorId: 'presenceProgramme' });
    if (ranking.kind !== 'classes') throw new Error('Not a grouping');
    expect(ranking.indicator.id).toBe('presence');
    expect(ranking.groups.map(({ bin, members }) => [bin.id, idsOf(members)])).toEqual([
      ['registered', ['LK-BOR', 'LK-MAY']],
      ['operating', ['LK-KAM', 'LK-TIK']],
      ['developing', ['LK-SNE']],
      ['statedNone', ['LK-YAK']],
      ['unknown', ['LK-DUN', 'LK-ZEL']],
    ]);
    const overlaid = ranking.groups.flatMap(({ members }) => members.filter(({ mark }) => mark?.isOverlaid));
    expect(idsOf(overlaid)).toEqual(['LK-KAM', 'LK-SNE']);
  });
});
