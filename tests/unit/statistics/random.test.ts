import { describe, expect, it } from 'vitest';
import { randomBelow, seededRandom, shuffle, xoshiro128 } from '../../../src/domain/statistics/random';

describe('xoshiro128**', () => {
  it('gives the numbers of the reference implementation for the state 1, 2, 3, 4', () => {
    // The test vector of Rust's rand_xoshiro, made with the authors' C (prng.di.unimi.it/xoshiro128starstar.c).
    const wanted = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    const random = xoshiro128([1, 2, 3, 4]);
    expect(wanted.map(() => random())).toEqual(wanted);
  });
});

describe('seededRandom', () => {
  const first = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));

  it('repeats itself for the same seed only', () => {
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
    expect(first(0)).not.toEqual([0, 0, 0, 0, 0]);
  });
});

describe('randomBelow', () => {
  it('gives every number about as often', () => {
    const random = seededRandom(1);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) counts[randomBelow(random, 10)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9 % of even sources stay below, at 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });
});

describe('shuffle', () => {
  it('gives each of the orders about as often', () => {
    const random = seededRandom(2);
    const seen = new Map<string, number>();
    const items = Float64Array.of(1, 2, 3, 4);
    for (let draw = 0; draw < 24_000; draw += 1) {
      shuffle(items, random);
      seen.set(items.join(), (seen.get(items.join()) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 99.9 % at 23 degrees of freedom.
    expect(chiSquare).toBeLessThan(49.73);
  });

  it('keeps what it shuffles, and draws the first few from all', () => {
    const items = Float64Array.from({ length: 9 }, (_, index) => index);
    const random = seededRandom(3);
    const drawn = new Set<number>();
    for (let draw = 0; draw < 300; draw += 1) {
      shuffle(items, random, 2);
      drawn.add(items[0]!).add(items[1]!);
    }
    expect([...items].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(drawn.size).toBe(9);
  });
});
