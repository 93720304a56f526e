import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { selectDisparity, type Disparity, type DisparityNumbers } from '../../../src/domain/disparity';
import { measureDisparity, measureZeros, shareOfLowest } from '../../../src/domain/disparityMeasures';
import { findPattern, groupClusters, PATTERN_OPTIONS } from '../../../src/domain/disparityPattern';
import { concentrationRatio, gini, lorenzCurve } from '../../../src/domain/statistics/inequality';
import { joinCounts } from '../../../src/domain/statistics/joinCounts';
import { spatialAutocorrelation } from '../../../src/domain/statistics/moran';
import { queenContiguity } from '../../../src/domain/statistics/spatialWeights';
import type { ViewState } from '../../../src/domain/view';
import {
  fictionalDataset,
  fictionalGeography,
  fictionalMeasures,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../../support/fictionalAtlas';

const select = (dataset: Dataset, indicatorId: string, patch: Partial<ViewState> = {}): Disparity =>
  selectDisparity(dataset, fictionalGeography, fictionalView({ indicatorId, ...patch }));

function numbersOf(disparity: Disparity): DisparityNumbers {
  if (disparity.kind !== 'numbers') throw new Error('Numbers expected');
  return disparity;
}

const objects = (dataset: Dataset, patch: Partial<ViewState> = {}) =>
  numbersOf(select(dataset, 'objects', patch));

describe('selectDisparity', () => {
  it('takes known values, groups them by district and counts the unknown', () => {
    const { values, counts, isIncomplete } = objects(fictionalDataset);
    expect(values.map(({ id, value, group }) => [id, value, group])).toEqual([
      ['LK-BOR', 3, 'north'],
      ['LK-SNE', 1, 'north'],
      ['LK-TIK', 1, 'north'],
      ['LK-MAY', 3, 'coast'],
      ['LK-KAM', 1, 'hills'],
    ]);
    expect(counts).toEqual({ known: 5, unknown: 3, notApplicable: 0, filteredOut: 0, total: 8 });
    expect(isIncomplete).toBe(true);
  });

  it('takes a zero of a complete list as a value', () => {
    const { values, counts, isIncomplete } = objects(fictionalScenario);
    expect(values.filter(({ value }) => value === 0).map(({ id }) => id)).toEqual([
      'LK-YAK',
      'LK-DUN',
      'LK-ZEL',
    ]);
    expect(counts).toMatchObject({ known: 8, unknown: 0 });
    expect(isIncomplete).toBe(false);
  });

  it('leaves out what the filter leaves out, and what is not applicable', () => {
    expect(objects(fictionalScenario, { districtIds: ['north'] }).counts).toEqual({
      known: 3,
      unknown: 0,
      notApplicable: 0,
      filteredOut: 5,
      total: 8,
    });
    // LK-ZEL has no population.
    expect(numbersOf(select(fictionalScenario, 'objectsPerMillion')).counts).toMatchObject({
      known: 7,
      notApplicable: 1,
    });
  });

  it('divides a count by the population at one date and counts those without one', () => {
    const { weighted } = objects(fictionalScenario);
    expect(weighted).toMatchObject({ asOf: '2021-01-01', withoutWeight: 1 });
    expect(weighted?.series.id).toBe('population');
    expect(weighted?.values.find(({ id }) => id === 'LK-BOR')).toMatchObject({
      value: 3 / 2_000_000,
      weight: 2_000_000,
    });
  });

  it('weights a rate by its own denominator, and a plain number not at all', () => {
    const rate = numbersOf(select(fictionalScenario, 'objectsPerMillion'));
    expect(rate.weighted?.values.find(({ id }) => id === 'LK-BOR')).toMatchObject({
      value: 1.5,
      weight: 2_000_000,
    });
    // Counts by inhabitant and the rate spread over the inhabitants are the same inequality.
    expect(measureDisparity(rate)?.weightedGini).toBeCloseTo(
      measureDisparity(objects(fictionalScenario))?.weightedGini ?? Number.NaN,
      12,
    );
    expect(numbersOf(select(fictionalTable, 'growth')).weighted).toBeNull();
  });

  it('weights a quotient by its own denominator, and a share as the counts it is of', () => {
    const counted = measureDisparity(objects(fictionalMeasures));
    for (const id of ['objectsShare', 'objectsQuotient']) {
      const { weighted, ...rest } = numbersOf(select(fictionalMeasures, id));
      expect(weighted).toMatchObject({ asOf: '2021-01-01' });
      expect(measureDisparity({ weighted, ...rest })?.weightedGini, id).toBeCloseTo(
        counted?.weightedGini ?? Number.NaN,
        12,
      );
    }
  });

  it('weights counts by the population of the date nearest to theirs', () => {
    const population = fictionalGeography.statistics.get('population');
    if (population === undefined) throw new Error('The fixture has changed');
    const values = new Map(
      [...population.values].map(([id, list]) => [
        id,
        [...list, ...list.map((item) => ({ ...item, asOf: '2023-01-01' }))],
      ]),
    );
    const geography = {
      ...fictionalGeography,
      statistics: new Map([['population', { ...population, values }]]),
    };
    const dateFor = (compiledOn: string) =>
      numbersOf(
        selectDisparity(
          { ...fictionalScenario, compiledOn },
          geography,
          fictionalView({ indicatorId: 'objects' }),
        ),
      ).weighted?.asOf;
    expect(dateFor('2020-12-31')).toBe('2021-01-01');
    expect(dateFor('2022-12-31')).toBe('2023-01-01');
  });

  it('asks a yes/no question of each class, those of the overlay after those of the base', () => {
    const disparity = select(fictionalDataset, 'presenceProgramme');
    if (disparity.kind !== 'classes') throw new Error('Classes expected');
    expect(disparity.questions.map(({ id }) => id)).toEqual([
      'presence/registered',
      'presence/operating',
      'presence/developing',
      'presence/statedNone',
      'programme/confirmed',
    ]);
    expect(disparity.defaultQuestionId).toBe('presence/statedNone');
    const none = disparity.questions[3];
    expect(none?.answers.filter(({ value }) => value).map(({ id }) => id)).toEqual(['LK-YAK']);
    expect(none?.counts).toMatchObject({ known: 6, unknown: 2 });
  });
});

describe('measureDisparity', () => {
  it('gives what the statistics give', () => {
    const numbers = objects(fictionalScenario);
    const measures = measureDisparity(numbers);
    expect(measures?.gini).toBe(gini(numbers.values));
    expect(measures?.leading).toEqual(concentrationRatio(numbers.values, 5));
    expect(measures?.lorenz).toEqual(lorenzCurve(numbers.values));
  });

  it('agrees with a sum done by hand', () => {
    // 3, 1, 1, 3, 0, 0, 1, 0 of 9: G = 2 · (4·1 + 5·1 + 6·1 + 7·3 + 8·3) / (8·9) − 9/8 = 120/72 − 81/72.
    const measures = measureDisparity(objects(fictionalScenario));
    expect(measures?.gini).toBeCloseTo(39 / 72, 12);
    expect(measures?.concentration.index).toBeCloseTo(21 / 81, 12);
    expect(measures?.leading.share).toBe(1);
    expect(measureZeros(objects(fictionalScenario))).toEqual({ count: 3, known: 8, share: 3 / 8 });
    // The four lowest of eight have one of nine.
    expect(shareOfLowest(measures?.lorenz ?? [], 0.5)).toBeCloseTo(1 / 9, 12);
    expect(shareOfLowest(measures?.lorenz ?? [], 0.4375)).toBeCloseTo(1 / 18, 12);
    expect([0, 1].map((base) => shareOfLowest(measures?.lorenz ?? [], base))).toEqual([0, 1]);
  });

  it('is not defined where all have nothing, but the zeros are told', () => {
    const none = objects(fictionalScenario, { districtIds: ['hills'], kinds: [] });
    const empty = { ...none, values: none.values.map((region) => ({ ...region, value: 0 })), weighted: null };
    expect(measureDisparity(empty)).toBeNull();
    expect(measureZeros(empty)?.share).toBe(1);
  });
});

describe('findPattern', () => {
  const { regions } = fictionalGeography;
  const weights = queenContiguity(regions);

  it('gives what the statistics give with the seed that is shown, and names the island', () => {
    const { values } = objects(fictionalScenario);
    const pattern = findPattern({ kind: 'numbers', regions, values });
    expect(pattern.islands).toEqual(['LK-DUN']);
    if (pattern.kind !== 'numbers') throw new Error('Numbers expected');
    expect(pattern.autocorrelation).toEqual(spatialAutocorrelation(values, weights, PATTERN_OPTIONS));
    expect(pattern.autocorrelation?.excluded).toEqual(['LK-DUN']);
  });

  it('counts borders of yes and no', () => {
    const answers = regions.map(({ id, districtId }) => ({ id, value: districtId === 'north' }));
    const pattern = findPattern({ kind: 'answers', regions, answers });
    if (pattern.kind !== 'answers') throw new Error('Answers expected');
    expect(pattern.joins).toEqual(joinCounts(answers, weights, PATTERN_OPTIONS));
    // Боровая touches both others of the north; Тихая touches the coast.
    expect(pattern.joins?.bothYes.observed).toBe(2);
    expect(pattern.joins?.different.observed).toBe(1);
  });

  it('keeps fewer clusters after the correction, and always names the four kinds', () => {
    const test = { observed: 0, mean: 0, standardDeviation: 1, z: 0, pGreater: 0.03, pLess: 1 };
    const region = {
      ...test,
      pOneSided: 0.03,
      pTwoSided: 0.06,
      permutations: 999,
      id: 'LK-BOR',
      score: 1,
      lag: 1,
      expected: 0,
      quadrant: 'HH',
      pAdjusted: 0.2,
    } as const;
    const result = { regions: [region], excluded: [] };
    expect([...groupClusters(result, 'fdr')].map(([name, list]) => [name, list.length])).toEqual([
      ['HH', 0],
      ['LL', 0],
      ['HL', 0],
      ['LH', 0],
    ]);
    expect(groupClusters(result, 'none').get('HH')).toHaveLength(1);
  });
});
