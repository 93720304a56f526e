import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associationOf, type CrossTable } from '../../../src/domain/statistics/association';
import { crossedJoins, type RegionPair } from '../../../src/domain/statistics/crossedJoins';
import { queenContiguity } from '../../../src/domain/statistics/spatialWeights';
import { expected } from './expected';

interface CrossedExample {
  readonly ids: readonly string[];
  readonly first: readonly boolean[];
  readonly second: readonly boolean[];
  readonly observed: number;
}

/** What crossed.R beside it computed. */
const crossed = JSON.parse(readFileSync(new URL('reference/crossed.json', import.meta.url), 'utf8')) as {
  readonly country: CrossedExample;
  readonly same: CrossedExample;
  readonly smallMap: Omit<CrossedExample, 'ids'> & {
    readonly mean: number;
    readonly standardDeviation: number;
    readonly greater: number;
    readonly less: number;
  };
  readonly tables: readonly {
    readonly table: CrossTable;
    readonly phi: number;
    readonly oddsRatio: number | null;
    readonly p: number;
  }[];
};

const country = queenContiguity(expected.regions);
const { ids, neighbours } = expected.smallMap;
const small = queenContiguity(ids.map((id, index) => ({ id, neighbours: neighbours[index]! })));
const zip = (
  { first, second }: Omit<CrossedExample, 'ids'>,
  names: readonly string[],
): readonly RegionPair[] => names.map((id, index) => ({ id, first: first[index]!, second: second[index]! }));

describe('crossedJoins', () => {
  it.each(['country', 'same'] as const)('counts pairs of neighbours as spdep does: %s', (name) => {
    const example = crossed[name];
    const result = crossedJoins(zip(example, example.ids), country, { permutations: 1 })!;
    expect(result.observed).toBe(example.observed);
    expect(result.n).toBe(example.ids.length);
    expect(result.excluded).toEqual([]);
  });

  it('has the distribution over all 5040 orders of a small map, which R counted out', () => {
    const { smallMap } = crossed;
    const test = crossedJoins(zip(smallMap, ids), small, { permutations: 20_000 })!;
    expect(test.observed).toBe(smallMap.observed);
    expect(test.expected).toBeCloseTo(smallMap.mean, 9);
    const error = smallMap.standardDeviation / Math.sqrt(test.permutations);
    expect(Math.abs(test.mean - smallMap.mean)).toBeLessThan(4 * error);
    expect(Math.abs(test.standardDeviation / smallMap.standardDeviation - 1)).toBeLessThan(0.05);
    for (const [p, exact] of [
      [test.pGreater, smallMap.greater],
      [test.pLess, smallMap.less],
    ] as const) {
      expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000) + 1e-4);
    }
  });

  it('leaves out islands by name, and has no answer where a question has one answer everywhere', () => {
    const pairs = expected.regions.map(({ id }, index) => ({
      id,
      first: index % 3 === 0,
      second: index % 2 === 0,
    }));
    const result = crossedJoins(pairs, country, { permutations: 1 });
    expect(result?.excluded).toEqual(expected.attachments.map(({ island }) => island));
    for (const answer of [true, false]) {
      expect(
        crossedJoins(
          pairs.map((pair) => ({ ...pair, first: answer })),
          country,
        ),
      ).toBeNull();
      expect(
        crossedJoins(
          pairs.map((pair) => ({ ...pair, second: answer })),
          country,
        ),
      ).toBeNull();
    }
    expect(crossedJoins(pairs.slice(0, 2), country)).toBeNull();
  });
});

describe('associationOf', () => {
  it.each(crossed.tables)('$table: φ, odds ratio and p as R has them', ({ table, phi, oddsRatio, p }) => {
    const found = associationOf(table)!;
    expect(found.phi).toBeCloseTo(phi, 9);
    if (oddsRatio === null) expect(found.oddsRatio).toBeNull();
    else expect(found.oddsRatio).toBeCloseTo(oddsRatio, 9);
    expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-9);
  });

  it("is Fisher's lady tasting tea: 34/70 of both tails (Fisher 1935)", () => {
    expect(associationOf({ both: 3, firstOnly: 1, secondOnly: 1, neither: 3 })?.p).toBeCloseTo(34 / 70, 12);
  });

  it('has no answer where a question has one answer everywhere', () => {
    expect(associationOf({ both: 3, firstOnly: 4, secondOnly: 0, neither: 0 })).toBeNull();
    expect(associationOf({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 })).toBeNull();
  });

  it('stays in its range and does not care which question is first', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (both, firstOnly, secondOnly, neither) => {
        const found = associationOf({ both, firstOnly, secondOnly, neither });
        const turned = associationOf({ both, firstOnly: secondOnly, secondOnly: firstOnly, neither });
        expect(found === null).toBe(turned === null);
        if (found === null || turned === null) return;
        expect(Math.abs(found.phi)).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.p).toBeGreaterThan(0);
        expect(found.p).toBeLessThanOrEqual(1);
        expect(turned.phi).toBeCloseTo(found.phi, 12);
        expect(turned.p).toBeCloseTo(found.p, 9);
      }),
    );
  });
});
