import { describe, expect, it } from 'vitest';
import type { StatisticSeries } from '../../../src/domain/geography';
import { knownNumbers, selectRank, selectRankedStatistic } from '../../../src/domain/ranking';
import type { Observations } from '../../../src/domain/observations';

describe('selectRank', () => {
  const values = new Map([
    ['a', 10],
    ['b', 30],
    ['c', 10],
    ['d', 0],
  ]);

  it('gives the greatest the first place', () => {
    expect(selectRank(values, 'b')).toEqual({ place: 1, known: 4, isShared: false });
  });

  it('gives equal values one place and skips the next', () => {
    expect(selectRank(values, 'a')).toEqual({ place: 2, known: 4, isShared: true });
    expect(selectRank(values, 'c')).toEqual({ place: 2, known: 4, isShared: true });
    expect(selectRank(values, 'd')).toEqual({ place: 4, known: 4, isShared: false });
  });

  it('gives no place to a region whose value is not known', () => {
    expect(selectRank(values, 'e')).toBeNull();
  });
});

it('knownNumbers keeps zero and leaves out what is not known', () => {
  const value = { asOf: null, confidence: 'high', sourceIds: ['s'], note: null } as const;
  const observations: Observations = new Map([
    ['a', { kind: 'value', value: 0, ...value }],
    ['b', { kind: 'unknown', sourceIds: [], note: null }],
    ['c', { kind: 'notApplicable', reason: { ru: 'нет', en: 'none' } }],
    ['d', { kind: 'value', value: 'registered', ...value }],
  ]);
  expect([...knownNumbers(observations)]).toEqual([['a', 0]]);
});

describe('selectRankedStatistic', () => {
  const at = (asOf: string, value: number) => ({ asOf, value, sourceId: 's' });
  const series: StatisticSeries = {
    id: 'population',
    label: { ru: 'Население', en: 'Population' },
    unit: { ru: 'чел.', en: 'people' },
    unitFactor: 1,
    values: new Map([
      ['a', [at('2021', 5), at('2023', 6)]],
      ['b', [at('2021', 900)]],
      ['c', [at('2023', 7)]],
    ]),
  };

  it('takes the newest number and compares it with the same date only', () => {
    const ranked = selectRankedStatistic(series, 'a');
    expect(ranked?.latest).toEqual(at('2023', 6));
    expect(ranked?.rank).toEqual({ place: 2, known: 2, isShared: false });
  });

  it('says nothing where nothing is published', () => {
    expect(selectRankedStatistic(series, 'd')).toBeNull();
  });
});
