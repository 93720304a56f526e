import { seededRandom, shuffle } from './random';

export interface PermutationOptions {
  /** How many random orders; a whole number above zero. The least pseudo p-value is 1 / (permutations + 1). */
  readonly permutations: number;
  /** The same seed gives the same result, on every machine. */
  readonly seed: number;
}

export const DEFAULT_PERMUTATIONS: PermutationOptions = { permutations: 999, seed: 12345 };

/** What one statistic is among random orders of the same values. */
export interface PermutationTest {
  readonly observed: number;
  /** Mean and standard deviation over the random orders. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** (observed − mean) / standard deviation; `null` where every order gives the same. */
  readonly z: number | null;
  /** (r + 1) / (permutations + 1), r: orders with as much or more. */
  readonly pGreater: number;
  /** The same for as little or less. */
  readonly pLess: number;
  /** The lesser of the two: the pseudo p-value GeoDa shows. */
  readonly pOneSided: number;
  /** Twice that, at most 1: how often chance strays as far either way. */
  readonly pTwoSided: number;
  readonly permutations: number;
}

/** Two results nearer than this, in units of the statistic near 1, are the same up to rounding. */
const ROUNDING = 1e-10;

/** Counts how one observed statistic stands among those of random orders. */
export class Tally {
  private readonly observed: number;
  private readonly tolerance: number;
  private count = 0;
  private greater = 0;
  private less = 0;
  private mean = 0;
  private squares = 0;

  constructor(observed: number) {
    this.observed = observed;
    this.tolerance = ROUNDING * Math.max(1, Math.abs(observed));
  }

  /** Adds one order; mean and variance as Welford (1962) updates them. */
  add(value: number): void {
    this.count += 1;
    if (value >= this.observed - this.tolerance) this.greater += 1;
    if (value <= this.observed + this.tolerance) this.less += 1;
    const off = value - this.mean;
    this.mean += off / this.count;
    this.squares += off * (value - this.mean);
  }

  result(): PermutationTest {
    const { observed, count, mean } = this;
    const standardDeviation = Math.sqrt(this.squares / count);
    const pGreater = (this.greater + 1) / (count + 1);
    const pLess = (this.less + 1) / (count + 1);
    const pOneSided = Math.min(pGreater, pLess);
    return {
      observed,
      mean,
      standardDeviation,
      z: standardDeviation <= this.tolerance ? null : (observed - mean) / standardDeviation,
      pGreater,
      pLess,
      pOneSided,
      pTwoSided: Math.min(1, 2 * pOneSided),
      permutations: count,
    };
  }
}

/** Checks what would otherwise end in an endless or empty loop; throws `RangeError`. */
export function checkedOptions(options: Partial<PermutationOptions>): PermutationOptions {
  const all = { ...DEFAULT_PERMUTATIONS, ...options };
  if (!Number.isInteger(all.permutations) || all.permutations < 1)
    throw new RangeError(`permutations must be a whole number above zero, not ${all.permutations}`);
  if (!Number.isInteger(all.seed)) throw new RangeError(`seed must be a whole number, not ${all.seed}`);
  return all;
}

/**
 * Permutation test of statistics under randomisation: the values are dealt to the regions in random order.
 * @param statistics computes all of them at once from the values in one order; must not keep the array.
 * @returns one result a statistic, in the order in which `statistics` gives them.
 */
export function permutationTests(
  values: readonly number[],
  statistics: (values: Float64Array) => readonly number[],
  options: Partial<PermutationOptions> = {},
): readonly PermutationTest[] {
  const { permutations, seed } = checkedOptions(options);
  const random = seededRandom(seed);
  const order = Float64Array.from(values);
  const tallies = statistics(order).map((observed) => new Tally(observed));
  for (let done = 1; done <= permutations; done += 1) {
    shuffle(order, random);
    const drawn = statistics(order);
    tallies.forEach((tally, index) => tally.add(drawn[index] ?? Number.NaN));
  }
  return tallies.map((tally) => tally.result());
}
