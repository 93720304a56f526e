import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClusters } from '../../../src/domain/disparityPattern';
import { falseDiscoveryRate } from '../../../src/domain/statistics/falseDiscoveryRate';
import { joinCounts, type JoinCounts } from '../../../src/domain/statistics/joinCounts';
import { localMoran } from '../../../src/domain/statistics/localMoran';
import { spatialAutocorrelation } from '../../../src/domain/statistics/moran';
import type { PermutationTest } from '../../../src/domain/statistics/permutationTest';
import type { RegionValue } from '../../../src/domain/statistics/shares';
import {
  queenContiguity,
  restrictTo,
  type PlacedRegion,
  type SpatialWeights,
} from '../../../src/domain/statistics/spatialWeights';
import { expected, type ExpectedAutocorrelation, type ExpectedJoins } from './expected';

/** `toBeCloseTo` asks for less than half of the last digit: closer than 1e-9. */
const DIGITS = 9;
const ONE_ORDER = { permutations: 1 };
const SOME = { permutations: 4000 };
const MANY = { permutations: 20_000 };

const regionsOf = (
  ids: readonly string[],
  neighbours: readonly (readonly string[])[],
): readonly PlacedRegion[] => ids.map((id, index) => ({ id, neighbours: neighbours[index]! }));

const country = queenContiguity(expected.regions);
/** The same with a border that R gave each island to the region nearest to it. */
const attached = queenContiguity(
  expected.regions.map(({ id, neighbours }) => ({
    id,
    neighbours: [
      ...neighbours,
      ...expected.attachments.filter(({ island }) => island === id).map(({ to }) => to),
    ],
  })),
);
const columbus = queenContiguity(regionsOf(expected.columbus.ids, expected.columbus.neighbours));
const small = queenContiguity(regionsOf(expected.smallMap.ids, expected.smallMap.neighbours));

const zip = <V>(ids: readonly string[], values: readonly V[]) =>
  ids.map((id, index) => ({ id, value: values[index]! }));

/** A mean of random orders must lie as near its expectation as chance allows: four standard errors. */
function expectMoments(test: PermutationTest, mean: number, variance: number) {
  const error = Math.sqrt(variance / test.permutations);
  expect(Math.abs(test.mean - mean)).toBeLessThan(4 * error + 1e-12);
  expect(Math.abs(test.standardDeviation - Math.sqrt(variance))).toBeLessThan(
    0.05 * Math.sqrt(variance) + 1e-12,
  );
}

/** A share of random orders must lie as near the share of all orders as chance allows. */
function expectShare(p: number, exact: number, permutations: number) {
  expect(Math.abs(p - exact)).toBeLessThan(
    4 * Math.sqrt((exact * (1 - exact)) / permutations) + 2 / permutations,
  );
}

const cases: readonly (readonly [string, ExpectedAutocorrelation, SpatialWeights])[] = [
  ...Object.entries(expected.autocorrelation).map(
    ([name, example]) => [name, example, name.endsWith('Attached') ? attached : country] as const,
  ),
  ['crime in Columbus', expected.columbus, columbus],
];

describe.each(cases)('%s, as spdep has it', (_name, example, weights) => {
  const values = zip(example.ids, example.values);

  it("has Moran's I and Geary's C with their expected values", () => {
    const result = spatialAutocorrelation(values, weights, ONE_ORDER)!;
    expect(result.n).toBe(example.ids.length);
    expect(result.moran.observed).toBeCloseTo(example.moran.observed, DIGITS);
    expect(result.moran.expected).toBeCloseTo(example.moran.expected, DIGITS);
    expect(result.geary.observed).toBeCloseTo(example.geary.observed, DIGITS);
    expect(result.geary.expected).toBeCloseTo(example.geary.expected, DIGITS);
  });

  it('has random orders with the moments under randomisation', () => {
    const { moran, geary } = spatialAutocorrelation(values, weights, SOME)!;
    expectMoments(moran, example.moran.expected, example.moran.variance);
    expectMoments(geary, example.geary.expected, example.geary.variance);
    const analyticZ = (example.moran.observed - example.moran.expected) / Math.sqrt(example.moran.variance);
    expect(Math.abs(moran.z! - analyticZ)).toBeLessThan(0.05 * Math.abs(analyticZ) + 0.05);
  });

  it('has the local I, its expectation, lag and quadrant', () => {
    const { regions } = localMoran(values, weights, ONE_ORDER)!;
    expect(regions.map(({ id }) => id)).toEqual(example.ids);
    const letters = (quadrant: string) =>
      quadrant
        .split('-')
        .map((word) => word[0])
        .join('');
    regions.forEach((region, index) => {
      expect(region.observed).toBeCloseTo(example.local.observed[index]!, DIGITS);
      expect(region.expected).toBeCloseTo(example.local.expected[index]!, DIGITS);
      expect(region.lag).toBeCloseTo(example.local.lag[index]!, DIGITS);
      expect(region.quadrant).toBe(letters(example.local.quadrant[index]!));
    });
  });

  it('has conditional orders with the conditional moments', () => {
    const { regions } = localMoran(values, weights, SOME)!;
    regions.forEach((region, index) => {
      const variance = example.local.variance[index]!;
      const error = Math.sqrt(variance / region.permutations);
      // 85 at once: five standard errors.
      expect(Math.abs(region.mean - example.local.expected[index]!)).toBeLessThan(5 * error + 1e-12);
      expect(region.standardDeviation ** 2).toBeGreaterThan(0.7 * variance);
      expect(region.standardDeviation ** 2).toBeLessThan(1.3 * variance);
    });
  });

  it('has local values whose mean is the global one', () => {
    const { regions } = localMoran(values, weights, ONE_ORDER)!;
    const mean = regions.reduce((sum, { observed }) => sum + observed, 0) / regions.length;
    expect(mean).toBeCloseTo(example.moran.observed, DIGITS);
  });
});

describe('published: crime in 49 neighbourhoods of Columbus (Anselin 1988; spdep, help of moran.test)', () => {
  it('has I = 0.510951264, expected −0.020833333', () => {
    const values = zip(expected.columbus.ids, expected.columbus.values);
    const { moran, geary } = spatialAutocorrelation(values, columbus)!;
    expect(moran.observed).toBeCloseTo(0.510951264, DIGITS);
    expect(moran.expected).toBeCloseTo(-0.020833333, DIGITS);
    // Its deviate is 5.63: no random order comes near.
    expect(moran.pOneSided).toBe(1 / 1000);
    expect(moran.pTwoSided).toBe(2 / 1000);
    expect(moran.z).toBeGreaterThan(5);
    expect(geary).toMatchObject({ pLess: 1 / 1000, pGreater: 1, pOneSided: 1 / 1000 });
  });

  it('has 54 joins of high crime, 27.22449 expected, variance 17.88838 (help of joincount.test)', () => {
    const { ids, yes } = expected.columbus.joins;
    const { bothYes, bothNo } = joinCounts(zip(ids, yes), columbus, SOME)!;
    expect(bothYes.observed).toBe(54);
    expect(bothYes.expected).toBeCloseTo(27.22449, 5);
    expectMoments(bothYes, 27.22449, 17.88838);
    expect(bothNo.observed).toBe(34);
  });
});

const joinCases: readonly (readonly [string, ExpectedJoins, SpatialWeights])[] = [
  ...Object.entries(expected.joins).map(([name, example]) => [name, example, country] as const),
  ['crime in Columbus', expected.columbus.joins, columbus],
];

describe.each(joinCases)('joins of %s, as spdep has them', (_name, example, weights) => {
  const answers = zip(example.ids, example.yes);
  const pairs = [
    ['bothYes', 'BB'],
    ['different', 'BW'],
    ['bothNo', 'WW'],
  ] as const satisfies readonly (readonly [keyof JoinCounts, keyof ExpectedJoins])[];

  it.each(pairs)('%s: count and expected number', (kind, name) => {
    const join = joinCounts(answers, weights, ONE_ORDER)![kind];
    expect(join.observed).toBe(example[name].observed);
    expect(join.expected).toBeCloseTo(example[name].expected, DIGITS);
  });

  it.each(pairs)('%s: random orders with these moments', (kind, name) => {
    const join = joinCounts(answers, weights, SOME)![kind];
    expectMoments(join, example[name].expected, example[name].variance);
  });

  it('every border is of one kind', () => {
    const result = joinCounts(answers, weights, ONE_ORDER)!;
    const { bothYes, different, bothNo, joins } = result;
    expect(bothYes.observed + different.observed + bothNo.observed).toBe(joins);
    expect(result.yes).toBe(example.yes.filter((yes) => yes).length);
  });
});

describe('p-values on a map of seven regions, all 5040 orders of which R counted out', () => {
  const { ids, values } = expected.smallMap;

  it.each(['moran', 'geary'] as const)('%s', (name) => {
    const test = spatialAutocorrelation(zip(ids, values), small, MANY)![name];
    const exact = expected.smallMap[name];
    expect(test.observed).toBeCloseTo(exact.observed, DIGITS);
    expectMoments(test, exact.mean, exact.standardDeviation ** 2);
    expectShare(test.pGreater, exact.greater, test.permutations);
    expectShare(test.pLess, exact.less, test.permutations);
  });

  it('join counts', () => {
    const yes = values.map((value) => value > 6);
    const { bothYes, different } = joinCounts(zip(ids, yes), small, MANY)!;
    for (const [test, exact] of [
      [bothYes, expected.smallMap.BB],
      [different, expected.smallMap.BW],
    ] as const) {
      expect(test.observed).toBe(exact.observed);
      expect(test.expected).toBeCloseTo(exact.mean, DIGITS);
      expectMoments(test, exact.mean, exact.standardDeviation ** 2);
      expectShare(test.pGreater, exact.greater, test.permutations);
      expectShare(test.pLess, exact.less, test.permutations);
    }
  });

  it('local I of every region', () => {
    const { regions } = localMoran(zip(ids, values), small, MANY)!;
    regions.forEach((region, index) => {
      const exact = expected.smallMap.local[index]!;
      expect(region.observed).toBeCloseTo(exact.observed, DIGITS);
      expectShare(region.pGreater, exact.greater, region.permutations);
      expectShare(region.pLess, exact.less, region.permutations);
      expect(region.pOneSided).toBe(Math.min(region.pGreater, region.pLess));
    });
  });
});

describe('who takes part', () => {
  const islands = expected.attachments.map(({ island }) => island);
  const values: readonly RegionValue[] = expected.regions.map(({ id }, index) => ({
    id,
    value: (index * 37) % 11,
  }));

  it('islands are left out and named, whatever their value', () => {
    const extreme = values.map((region) =>
      islands.includes(region.id) ? { ...region, value: 1e6 } : region,
    );
    const [usual, other] = [values, extreme].map((list) => spatialAutocorrelation(list, country, ONE_ORDER)!);
    expect(other!.moran.observed).toBe(usual!.moran.observed);
    expect(other!.excluded).toEqual(islands);
    expect(other!.n).toBe(83);
    const local = localMoran(extreme, country, ONE_ORDER)!;
    expect(local.excluded).toEqual(islands);
    expect(local.regions).toHaveLength(83);
    const answers = extreme.map(({ id, value }) => ({ id, value: value > 5 }));
    expect(joinCounts(answers, country, ONE_ORDER)!.excluded).toEqual(islands);
  });

  it('attached islands take part', () => {
    const result = spatialAutocorrelation(values, attached, ONE_ORDER)!;
    expect(result.excluded).toEqual([]);
    expect(result.n).toBe(85);
  });

  it('regions whose value is unknown are nobody, and who is left alone by them is named', () => {
    const known = zip(['a', 'c', 'd', 'f', 'g'], [1, 2, 5, 7, 9]);
    const line = queenContiguity(
      regionsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], [['b'], ['c'], ['d'], ['f'], [], ['g'], ['h'], []]),
    );
    const result = spatialAutocorrelation(known, line, ONE_ORDER)!;
    expect(result.excluded).toEqual(['a']);
    expect(result.n).toBe(4);
  });
});

describe('input that has no answer', () => {
  const { ids } = expected.smallMap;
  const bad = {
    empty: [],
    equal: ids.map(() => 0.1),
    zeros: ids.map(() => 0),
    missing: ids.map((_, index) => (index === 3 ? Number.NaN : index)),
    few: [1, 2],
  };

  it.each(Object.entries(bad))('%s values give null', (_name, numbers) => {
    const values = zip(ids.slice(0, numbers.length), numbers);
    expect(spatialAutocorrelation(values, small, ONE_ORDER)).toBeNull();
    expect(localMoran(values, small, ONE_ORDER)).toBeNull();
  });

  it('the same answer everywhere gives null', () => {
    for (const value of [true, false])
      expect(
        joinCounts(
          ids.map((id) => ({ id, value })),
          small,
          ONE_ORDER,
        ),
      ).toBeNull();
    expect(joinCounts([], small, ONE_ORDER)).toBeNull();
  });

  it('a map without borders gives null', () => {
    const apart = queenContiguity(regionsOf(['a', 'b', 'c', 'd'], [[], [], [], []]));
    expect(spatialAutocorrelation(zip(['a', 'b', 'c', 'd'], [1, 2, 3, 4]), apart)).toBeNull();
  });

  it.each([{ permutations: 0 }, { permutations: 9.5 }, { seed: Number.NaN }])(
    'options %o are refused',
    (options) => {
      const values = zip(ids, expected.smallMap.values);
      expect(() => spatialAutocorrelation(values, small, options)).toThrow(RangeError);
      expect(() => localMoran(values, small, options)).toThrow(RangeError);
    },
  );
});

it('gives the same for the same seed only', () => {
  const { ids, values } = expected.autocorrelation.grpPerHead!;
  const run = (seed: number) =>
    spatialAutocorrelation(zip(ids, values), country, { permutations: 300, seed });
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(2));
});

describe('clusters', () => {
  /** A row of 30 regions, ten high, ten middling, ten low; each borders on the next two. */
  const ids = Array.from({ length: 30 }, (_, index) => `r${index}`);
  const line = queenContiguity(
    regionsOf(
      ids,
      ids.map((_, index) => [`r${index + 1}`, `r${index + 2}`]),
    ),
  );
  const values = ids.map((id, index) => ({
    id,
    value: index < 10 ? 90 + index : index < 20 ? 50 + (index % 2) : index - 20,
  }));

  const clustersOf = (list: typeof values, rule: 'none' | 'fdr') => {
    const groups = groupClusters(localMoran(list, line)!, rule);
    const kindOf = new Map(
      [...groups].flatMap(([kind, found]) => found.map(({ id }) => [id, kind] as const)),
    );
    return ids.map((id) => kindOf.get(id) ?? 'notSignificant');
  };

  it.each(['none', 'fdr'] as const)(
    'finds high among high and low among low, and nothing between: %s',
    (rule) => {
      const clusters = clustersOf(values, rule);
      expect(new Set(clusters.slice(3, 8))).toEqual(new Set(['HH']));
      expect(new Set(clusters.slice(22, 27))).toEqual(new Set(['LL']));
      expect(new Set(clusters.slice(12, 18))).toEqual(new Set(['notSignificant']));
    },
  );

  it('names a low one among high ones and a high one among low ones', () => {
    const odd = values.map((region) =>
      region.id === 'r5' ? { ...region, value: 0 } : region.id === 'r25' ? { ...region, value: 99 } : region,
    );
    const { regions } = localMoran(odd, line)!;
    expect(regions[5]!.quadrant).toBe('LH');
    expect(regions[25]!.quadrant).toBe('HL');
  });

  it('corrects the p of both tails, so that the share of false clusters is held at what it says', () => {
    const { regions } = localMoran(values, line)!;
    // p.adjust(p, "BH") of R by its definition: min over the greater ones of p · m / rank.
    const sorted = regions.map(({ pTwoSided }) => pTwoSided).toSorted((a, b) => a - b);
    for (const { pTwoSided, pAdjusted } of regions) {
      const least = sorted.reduce(
        (min, p, index) => (p >= pTwoSided ? Math.min(min, (p * sorted.length) / (index + 1)) : min),
        1,
      );
      expect(pAdjusted).toBeCloseTo(least, DIGITS);
    }
  });
});

it('falseDiscoveryRate is p.adjust(p, "BH") of R, in any order', () => {
  const { p, adjusted } = expected.fdr;
  falseDiscoveryRate(p).forEach((value, index) => expect(value).toBeCloseTo(adjusted[index]!, DIGITS));
  falseDiscoveryRate(p.toReversed()).forEach((value, index) =>
    expect(value).toBeCloseTo(adjusted.toReversed()[index]!, DIGITS),
  );
});

describe('whatever the values', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 7 });
  const { ids } = expected.smallMap;
  const observed = (values: readonly number[], weights = small) => {
    const result = spatialAutocorrelation(zip(ids, values), weights, ONE_ORDER);
    return result === null ? null : [result.moran.observed, result.geary.observed];
  };
  const expectSame = (a: readonly number[] | null, b: readonly number[] | null) => {
    expect(a === null).toBe(b === null);
    a?.forEach((value, index) => expect(value).toBeCloseTo(b![index]!, DIGITS));
  };

  it('neither unit nor zero point matters', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(1e-200, 0.5, 3, 1e300), (values, factor) => {
        const before = observed(values);
        expectSame(before, observed(values.map((value) => value * factor)));
        expectSame(before, observed(values.map((value) => value + 17)));
      }),
    );
  });

  it('the greatest numbers there are do not overflow', () => {
    const values = expected.smallMap.values;
    expectSame(observed(values), observed(values.map((value) => (value / 12) * Number.MAX_VALUE)));
  });

  it('the order in which regions are listed does not matter', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const turned = queenContiguity(
          regionsOf(ids.toReversed(), expected.smallMap.neighbours.toReversed()),
        );
        expectSame(observed(values), observed(values, turned));
      }),
    );
  });

  it('p-values stay between 1 / (permutations + 1) and 1', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const local = localMoran(zip(ids, values), small, { permutations: 99 });
        for (const test of local?.regions ?? []) {
          for (const p of [test.pGreater, test.pLess, test.pOneSided, test.pTwoSided]) {
            expect(p).toBeGreaterThanOrEqual(1 / 100);
            expect(p).toBeLessThanOrEqual(1);
          }
          expect(test.pGreater + test.pLess).toBeGreaterThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('a restricted map keeps its islands apart from what unknowns cut off', () => {
  const known = new Set(expected.autocorrelation.grpPerHeadWithUnknowns!.ids);
  const cut = restrictTo(country, known);
  expect(cut.neighbours.every((own) => own.length > 0)).toBe(true);
  expect(cut.islands).toEqual([]);
});
