import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  classBreaks,
  divergingPaints,
  rangesFor,
  zeroPaintOf,
} from '../../../../src/domain/analysis/classify';
import type { ClassChoice } from '../../../../src/domain/analysis/parseClassChoice';
import { CLASS_METHODS, type ClassMethod } from '../../../../src/domain/classChoice';
import { PAINT_KEYS } from '../../../../src/domain/paletteColors';

interface Example {
  readonly values: readonly number[];
  readonly headtail: readonly number[];
  readonly methods: readonly {
    readonly count: number;
    readonly quantile: readonly number[];
    readonly equal: readonly number[];
    readonly jenksDeviation: number;
  }[];
}
/** What classInt and the script beside it computed. */
const expected = JSON.parse(
  readFileSync(new URL('reference/expected.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Example>>;

const by = (method: ClassMethod, count: number): ClassChoice => ({ kind: 'method', method, count });
const at = (...breaks: readonly number[]): ClassChoice => ({ kind: 'breaks', breaks });

/** The values of each class that has some. */
function membersOf(values: readonly number[], breaks: readonly number[]): readonly (readonly number[])[] {
  const classOf = (value: number) => breaks.filter((end) => value > end).length;
  return [...breaks, Infinity]
    .map((_, i) => values.filter((value) => classOf(value) === i))
    .filter((members) => members.length > 0);
}

/** Sum of squared deviations of the values from the means of their classes: what natural breaks make least. */
function deviationWithin(values: readonly number[], breaks: readonly number[]): number {
  return membersOf(values, breaks)
    .flatMap((members) => {
      const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
      return members.map((value) => (value - mean) ** 2);
    })
    .reduce((sum, square) => sum + square, 0);
}

function expectBreaks(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 8));
}

describe.each(Object.entries(expected))('breaks of %s', (_, { values, headtail, methods }) => {
  it('are those of classInt for head/tail', () => {
    expectBreaks(classBreaks(values, by('headtail', 9)), headtail);
    expectBreaks(classBreaks(values, by('headtail', 2)), headtail.slice(0, 1));
  });

  it.each(methods)(
    'are those of classInt for $count classes',
    ({ count, quantile, equal, jenksDeviation }) => {
      // Quantiles between the same two values leave nothing between them: their empty classes are left out here.
      const quantiles = classBreaks(values, by('quantile', count));
      expect(membersOf(values, quantiles)).toEqual(membersOf(values, quantile));
      expect(quantiles.every((value) => quantile.some((other) => Math.abs(value - other) < 1e-8))).toBe(true);
      expectBreaks(classBreaks(values, by('equal', count)), equal);
      // Another optimum may lie elsewhere; none deviates less.
      const natural = classBreaks(values, by('jenks', count));
      expect(natural).toHaveLength(count - 1);
      expect(deviationWithin(values, natural)).toBeCloseTo(jenksDeviation, 4);
    },
  );
});

describe('classBreaks', () => {
  it('gives as many classes as there are values to part', () => {
    for (const method of CLASS_METHODS) {
      const breaks = classBreaks([2, 2, 2, 7, 7], by(method, 9));
      const classes = new Set([2, 7].map((value) => breaks.filter((end) => value > end).length));
      expect(classes.size, method).toBe(2);
    }
    expect(classBreaks([2, 2, 2, 7, 7], by('jenks', 9))).toEqual([2]);
    expect(classBreaks([2, 2, 2, 7, 7], by('quantile', 9))).toEqual([2]);
    expect(classBreaks([4, 4], by('quantile', 3))).toEqual([]);
    expect(classBreaks([], by('jenks', 3))).toEqual([]);
  });

  it('leaves out breaks beyond the values, which part nothing', () => {
    expect(classBreaks([1, 5, 9], at(0.5, 1, 6, 9, 20))).toEqual([1, 6]);
  });

  it('always breaks at the middle asked for: instead of the nearest, or beside breaks made by hand', () => {
    const values = [1, 2, 3, 4, 20];
    expect(classBreaks(values, by('equal', 3), 6)).toEqual([6, 1 + (19 * 2) / 3]);
    expect(classBreaks(values, at(2, 4), 6)).toEqual([2, 4, 6]);
    expect(classBreaks(values, at(2, 6), 6)).toEqual([2, 6]);
    const tooMany = Array.from({ length: 8 }, (_, i) => 2 + i / 10);
    expect(classBreaks(values, at(...tooMany), 6)).toEqual([...tooMany.slice(0, 7), 6]);
    expect(classBreaks([4, 4], by('jenks', 3), 1)).toEqual([]);
  });
});

describe('rangesFor', () => {
  it('keeps the atlas’ own classes and recolours them', () => {
    const own = rangesFor(null, 'blue')([1, 2, 9]);
    expect(own).toMatchObject([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 9, to: 9 },
    ]);
    expect(rangesFor(null, 'warm')([1, 2, 9]).map(({ paint }) => paint)).toEqual([
      'warm.0',
      'warm.4',
      'warm.8',
    ]);
  });

  it('names a class by its breaks, the lower of which belongs to the class below', () => {
    expect(rangesFor(at(1, 5), 'blue')([1, 2, 9])).toEqual([
      { kind: 'range', id: 'range-0', from: 1, to: 1, paint: 'seq.0' },
      { kind: 'range', id: 'range-1', from: 1, to: 5, paint: 'seq.4', isFromExcluded: true },
      { kind: 'range', id: 'range-2', from: 5, to: 9, paint: 'seq.8', isFromExcluded: true },
    ]);
    expect(rangesFor(at(1), 'blue')([])).toEqual([]);
  });

  it('parts two sides at the middle it is given', () => {
    const bins = rangesFor(by('equal', 3), 'diverging', 4)([1, 2, 3, 14]);
    expect(bins.map(({ to }) => to)).toEqual([4, 1 + (13 * 2) / 3, 14]);
    expect(bins.map(({ paint }) => paint)).toEqual(['below.4', 'above.4', 'above.8']);
  });
});

it.each([
  [1, 1],
  [2, 3],
  [8, 1],
  [0, 9],
])('paints %i classes below and %i above the mean, each with a colour of its own', (below, above) => {
  const paints = divergingPaints(below, above);
  expect(new Set(paints).size).toBe(below + above);
  expect(paints.filter((paint) => paint.startsWith('below'))).toHaveLength(below);
  for (const paint of [...paints, zeroPaintOf('diverging')]) expect(PAINT_KEYS).toContain(paint);
  if (below > 0 && above > 0) {
    const [last, first] = [paints[below - 1], paints[below]].map((paint) => paint?.split('.')[1]);
    expect(last).toBe(first);
  }
});
