import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentrationRatio,
  gini,
  herfindahlHirschman,
  lorenzCurve,
  shareOfZero,
} from '../../../src/domain/statistics/inequality';
import type { RegionValue } from '../../../src/domain/statistics/shares';
import { theilByGroup, theilT } from '../../../src/domain/statistics/theil';
import { expected, regionValuesOf, type ExpectedInequality } from './expected';

/** `toBeCloseTo` asks for less than half of the last digit: closer than 1e-9. */
const DIGITS = 9;

const regions = (values: readonly number[], weights?: readonly number[]): readonly RegionValue[] =>
  values.map((value, index) => ({
    id: `r${index}`,
    value,
    ...(weights === undefined ? {} : { weight: weights[index]! }),
  }));

const cases = Object.entries(expected.inequality);
const weightingOf = ({ weights }: ExpectedInequality) => (weights === undefined ? 'equal' : 'byWeight');

describe.each(cases)('%s of the 85 regions, as R has it', (_name, example) => {
  const values = regionValuesOf(example);
  const weighting = weightingOf(example);

  it('has the Gini index of laeken', () => {
    expect(gini(values, weighting)).toBeCloseTo(example.gini, DIGITS);
  });

  it('has the Lorenz curve', () => {
    const curve = lorenzCurve(values, weighting)!;
    expect(curve).toHaveLength(values.length + 1);
    expect(curve[0]).toEqual({ id: null, baseShare: 0, valueShare: 0 });
    curve.slice(1).forEach(({ baseShare, valueShare }, index) => {
      expect(baseShare).toBeCloseTo(example.lorenz.base[index]!, DIGITS);
      expect(valueShare).toBeCloseTo(example.lorenz.value[index]!, DIGITS);
    });
    expect(curve.at(-1)).toMatchObject({ baseShare: 1, valueShare: 1 });
  });

  it("has Theil's T and its split by district", () => {
    const split = theilByGroup(values, weighting)!;
    expect(theilT(values, weighting)).toBeCloseTo(example.theil, DIGITS);
    expect(split.total).toBeCloseTo(example.theil, DIGITS);
    expect(split.between).toBeCloseTo(example.between, DIGITS);
    expect(split.within).toBeCloseTo(example.within, DIGITS);
    expect(Math.abs(split.between + split.within - split.total)).toBeLessThan(1e-12);
    expect(split.groups.map(({ group }) => group)).toEqual(example.groups.map(({ group }) => group));
    split.groups.forEach((group, index) => {
      const wanted = example.groups[index]!;
      expect(group.between).toBeCloseTo(wanted.between, DIGITS);
      expect(group.within).toBeCloseTo(wanted.within, DIGITS);
      expect(group.ownT).toBeCloseTo(wanted.ownT!, DIGITS);
    });
  });
});

describe.each(cases.filter(([, { hhi }]) => hhi !== undefined))('%s of the 85 regions', (_name, example) => {
  const values = regionValuesOf(example);

  it('has the concentration R has', () => {
    const concentration = herfindahlHirschman(values)!;
    expect(concentration.index).toBeCloseTo(example.hhi!, DIGITS);
    expect(concentration.equivalentCount).toBeCloseTo(1 / example.hhi!, DIGITS);
    const leading = concentrationRatio(values, 5)!;
    expect(leading.share).toBeCloseTo(example.cr5!, DIGITS);
    expect(leading.ids).toEqual(example.top5);
  });
});

describe('published examples', () => {
  it('Gini of twenty incomes is 0.38625 (docstoc.com/docs/10699438/GINI)', () => {
    const thousands = [1, 3, 4, 5, 6, 8, 8, 9, 11, 12, 14, 17, 19, 21, 23, 27, 29, 32, 33, 38];
    expect(gini(regions(thousands))).toBeCloseTo(0.38625, 12);
  });

  it('shares of 30, 30, 20 and 20 % have an HHI of 2,600 (U.S. DOJ and FTC, Merger Guidelines)', () => {
    const values = regions([30, 30, 20, 20]);
    expect(herfindahlHirschman(values)!.index * 10_000).toBeCloseTo(2600, DIGITS);
  });
});

describe('worked by hand', () => {
  it('one region with everything: the greatest inequality there is', () => {
    const values = regions([0, 0, 7, 0]);
    expect(gini(values)).toBeCloseTo(0.75, 12);
    expect(theilT(values)).toBeCloseTo(Math.log(4), 12);
    expect(herfindahlHirschman(values)).toEqual({ index: 1, equivalentCount: 1 });
    expect(concentrationRatio(values, 1)).toEqual({ share: 1, ids: ['r2'], isTied: false });
    expect(shareOfZero(values)).toEqual({ count: 3, known: 4, share: 0.75 });
  });

  it('everything equal: none', () => {
    const values = regions([3, 3, 3, 3, 3]);
    expect(gini(values)).toBeCloseTo(0, 12);
    expect(theilT(values)).toBeCloseTo(0, 12);
    expect(herfindahlHirschman(values)!.index).toBeCloseTo(0.2, 12);
    expect(concentrationRatio(values, 2)).toMatchObject({ ids: ['r0', 'r1'], isTied: true });
    expect(shareOfZero(values)!.count).toBe(0);
  });

  it('a weight of two counts as two regions', () => {
    const twice = regions([1, 4, 4, 9]);
    const weighted = regions([1, 4, 9], [1, 2, 1]);
    expect(gini(weighted, 'byWeight')).toBeCloseTo(gini(twice)!, 12);
    expect(theilT(weighted, 'byWeight')).toBeCloseTo(theilT(twice)!, 12);
    expect(gini(weighted)).not.toBeCloseTo(gini(twice)!, 3);
  });

  it('a group with nothing adds nothing and has no inequality of its own', () => {
    const values = [
      { id: 'a', value: 0, group: 'north' },
      { id: 'b', value: 0, group: 'north' },
      { id: 'c', value: 2, group: 'south' },
      { id: 'd', value: 2, group: 'south' },
    ];
    const split = theilByGroup(values)!;
    expect(split.groups[0]).toMatchObject({ ownT: null, between: 0, within: 0 });
    expect(split.between).toBeCloseTo(Math.LN2, 12);
    expect(split.within).toBeCloseTo(0, 12);
  });
});

describe('input that has no answer', () => {
  const measures = [lorenzCurve, gini, theilT, theilByGroup, herfindahlHirschman] as const;
  const bad = {
    empty: [],
    zeros: [0, 0],
    negative: [1, -1],
    missing: [1, Number.NaN],
    infinite: [1, Infinity],
  };

  it.each(Object.entries(bad))('%s gives null', (_name, numbers) => {
    const values = regions(numbers).map((value) => ({ ...value, group: 'g' }));
    for (const measure of measures) expect(measure(values)).toBeNull();
    expect(concentrationRatio(values, 1)).toBeNull();
  });

  it('a missing, negative or empty weight gives null only where weights are used', () => {
    for (const weights of [undefined, [1, -1], [0, 0], [1, Number.NaN]]) {
      const values = regions([1, 2], weights);
      expect(gini(values, 'byWeight')).toBeNull();
      expect(theilT(values, 'byWeight')).toBeNull();
      expect(gini(values)).toBeCloseTo(1 / 6, 12);
    }
  });

  it('a region without group cannot be split', () => {
    expect(theilByGroup(regions([1, 2]))).toBeNull();
    expect(theilT(regions([1, 2]))).not.toBeNull();
  });

  it('counts zeros of zeros only, but not of nothing or of less than nothing', () => {
    expect(shareOfZero(regions([0, 0]))).toEqual({ count: 2, known: 2, share: 1 });
    expect(shareOfZero(regions([0, 0.001, 1, 5]))).toEqual({ count: 1, known: 4, share: 0.25 });
    expect(shareOfZero([])).toBeNull();
    expect(shareOfZero(regions([0, -1]))).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN])('no concentration ratio of the top %d', (k) => {
    expect(concentrationRatio(regions([1, 2]), k)).toBeNull();
  });

  it('takes all regions where there are fewer than asked for', () => {
    expect(concentrationRatio(regions([1, 3]), 5)).toEqual({ share: 1, ids: ['r1', 'r0'], isTied: false });
  });
});

it('a weight too small for a ratio is nobody', () => {
  const values = regions([0, 1, 2, 3], [1, 5e-324, 1, 1]);
  expect(gini(values, 'byWeight')).toBeCloseTo(gini(regions([0, 2, 3]))!, 12);
  expect(gini(regions([0, 1], [1, 5e-324]), 'byWeight')).toBeNull();
});

describe('whatever the values', () => {
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
  );
  const listOf = fc
    .array(fc.record({ value: amount, weight: amount, group: fc.constantFrom('a', 'b', 'c') }), {
      minLength: 1,
      maxLength: 90,
    })
    .map((rows) => rows.map((row, index): RegionValue => ({ id: `r${index}`, ...row })));
  const usual = listOf.filter((rows) => rows.every(({ value }) => value === 0 || value > 1e-6));

  it('indices stay in their ranges and are never NaN', () => {
    fc.assert(
      fc.property(listOf, (values) => {
        const n = values.length;
        const bounds = (index: number | null, least: number, most: number) => {
          if (index === null) return;
          expect(index).toBeGreaterThanOrEqual(least - 1e-12);
          expect(index).toBeLessThanOrEqual(most + 1e-12);
        };
        bounds(gini(values), 0, (n - 1) / n);
        bounds(gini(values, 'byWeight'), 0, 1);
        bounds(theilT(values), 0, Math.log(n));
        bounds(herfindahlHirschman(values)?.index ?? null, 1 / n, 1);
        bounds(concentrationRatio(values, 5)?.share ?? null, Math.min(1, 5 / n), 1);
        expect(gini(values) === null).toBe(values.every(({ value }) => value === 0));
      }),
    );
  });

  it("Theil's parts add up to the total, and neither is below zero", () => {
    fc.assert(
      fc.property(listOf, fc.constantFrom('equal' as const, 'byWeight' as const), (values, weighting) => {
        const split = theilByGroup(values, weighting);
        if (split === null) return;
        expect(Math.abs(split.between + split.within - split.total)).toBeLessThan(1e-12);
        expect(split.between).toBeGreaterThanOrEqual(0);
        expect(split.within).toBeGreaterThanOrEqual(0);
        expect(split.total).toBeCloseTo(theilT(values, weighting)!, 12);
      }),
    );
  });

  it('the unit does not matter', () => {
    fc.assert(
      fc.property(usual, fc.double({ min: 1e-3, max: 1, noNaN: true }), (values, factor) => {
        const rescaled = values.map((region) => ({ ...region, value: region.value * factor }));
        for (const measure of [gini, theilT]) {
          const before = measure(values);
          if (before === null) expect(measure(rescaled)).toBeNull();
          else expect(measure(rescaled)).toBeCloseTo(before, 10);
        }
      }),
    );
  });

  it('the order does not matter', () => {
    const shuffled = listOf.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        for (const weighting of ['equal', 'byWeight'] as const) {
          for (const measure of [gini, theilT]) {
            const before = measure(values, weighting);
            if (before === null) expect(measure(others, weighting)).toBeNull();
            else expect(measure(others, weighting)).toBeCloseTo(before, 12);
          }
        }
        const before = herfindahlHirschman(values);
        if (before !== null) expect(herfindahlHirschman(others)!.index).toBeCloseTo(before.index, 12);
      }),
    );
  });

  it('the Lorenz curve never falls, is convex, and encloses half the Gini index', () => {
    fc.assert(
      fc.property(usual, (values) => {
        const curve = lorenzCurve(values);
        if (curve === null) return;
        let area = 0;
        curve.slice(1).forEach((point, index) => {
          const previous = curve[index]!;
          expect(point.valueShare).toBeGreaterThanOrEqual(previous.valueShare);
          expect(point.valueShare).toBeLessThanOrEqual(point.baseShare + 1e-12);
          area += ((point.baseShare - previous.baseShare) * (point.valueShare + previous.valueShare)) / 2;
        });
        expect(1 - 2 * area).toBeCloseTo(gini(values)!, 10);
      }),
    );
  });
});
