import type { RegionId } from '../geography';
import {
  permutationTests,
  type PermutationOptions,
  type PermutationTest,
  type Stepwise,
} from './permutationTest';
import { linkValues, type SpatialWeights } from './spatialWeights';

/** A known answer of one region; regions whose answer is unknown are not in the list: the caller counts them. */
export interface RegionAnswer {
  readonly id: RegionId;
  readonly value: boolean;
}

/** Borders of one kind, with their moments over all orders of the answers. */
export interface JoinCount extends PermutationTest {
  readonly expected: number;
  readonly variance: number;
  /** (observed − expected) / √variance; `null` where the variance is zero. */
  readonly zAnalytic: number | null;
}

/** Borders between regions by the answers on both sides; each border counts once, and the three add up to `joins`. */
export interface JoinCounts {
  readonly joins: number;
  /** Regions that took part, and how many of them say yes. */
  readonly n: number;
  readonly yes: number;
  /** Known regions that could not take part: no known neighbour. */
  readonly excluded: readonly RegionId[];
  /** Yes next to yes. */
  readonly bothYes: JoinCount;
  /** Yes next to no. */
  readonly different: JoinCount;
  /** No next to no. */
  readonly bothNo: JoinCount;
}

/** k (k − 1) … of `factors` factors. */
function falling(k: number, factors: number): number {
  let product = 1;
  for (let step = 0; step < factors; step += 1) product *= k - step;
  return product;
}

/** Sums of the binary symmetric weights: over all, and of squares (Cliff and Ord 1981). */
interface WeightSums {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

function weightSums(neighbours: SpatialWeights['neighbours']): WeightSums {
  const s0 = neighbours.reduce((sum, own) => sum + own.length, 0);
  const s2 = neighbours.reduce((sum, own) => sum + (2 * own.length) ** 2, 0);
  return { s0, s1: 2 * s0, s2 };
}

/** Chance that given regions of n get given answers; 0 where there are not so many regions. */
const chance = (ways: number, n: number, drawn: number): number => (n < drawn ? 0 : ways / falling(n, drawn));

interface ExactMoments {
  readonly expected: number;
  readonly variance: number;
}

function sameMoments(count: number, n: number, { s0, s1, s2 }: WeightSums): ExactMoments {
  const expected = (s0 / 2) * chance(falling(count, 2), n, 2);
  const secondMoment =
    (s1 * chance(falling(count, 2), n, 2) +
      (s2 - 2 * s1) * chance(falling(count, 3), n, 3) +
      (s0 * s0 + s1 - s2) * chance(falling(count, 4), n, 4)) /
    4;
  return { expected, variance: Math.max(0, secondMoment - expected * expected) };
}

function differentMoments(yes: number, no: number, { s0, s1, s2 }: WeightSums): ExactMoments {
  const n = yes + no;
  const expected = s0 * chance(yes * no, n, 2);
  const secondMoment =
    (2 * s1 * chance(yes * no, n, 2) +
      (s2 - 2 * s1) * chance(yes * no * (n - 2), n, 3) +
      4 * (s0 * s0 + s1 - s2) * chance(falling(yes, 2) * falling(no, 2), n, 4)) /
    4;
  return { expected, variance: Math.max(0, secondMoment - expected * expected) };
}

/** Counts borders yes–yes, yes–no, no–no of answers given as 1 and 0. */
function countJoins(neighbours: SpatialWeights['neighbours']): (answers: Float64Array) => readonly number[] {
  const joins = neighbours.flatMap((own, a) => own.filter((b) => b > a).map((b) => [a, b] as const));
  return (answers) => {
    let bothYes = 0;
    let bothNo = 0;
    for (const [a, b] of joins) {
      const sum = (answers[a] ?? 0) + (answers[b] ?? 0);
      if (sum === 2) bothYes += 1;
      else if (sum === 0) bothNo += 1;
    }
    return [bothYes, joins.length - bothYes - bothNo, bothNo];
  };
}

/** Variances of whole counts below this are rounding, not chance. */
const NO_VARIANCE = 1e-9;

function withMoments(test: PermutationTest, { expected, variance }: ExactMoments): JoinCount {
  const zAnalytic = variance < NO_VARIANCE ? null : (test.observed - expected) / Math.sqrt(variance);
  return { ...test, expected, variance, zAnalytic };
}

/**
 * Join counts of a yes/no answer (Moran 1948): expected numbers and variances under non-free sampling, the number of
 * yes being given (Cliff and Ord 1981), and pseudo p-values by random orders. More joins of two yes than expected:
 * yes lies next to yes. Regions without a known neighbour are left out, of the number of yes too.
 * @returns `null` where fewer than three regions remain, or all of them say the same: there is nothing to compare.
 */
export function* joinCounts(
  answers: readonly RegionAnswer[],
  weights: SpatialWeights,
  options: Partial<PermutationOptions> = {},
): Stepwise<JoinCounts | null> {
  const { weights: linked, values, excluded } = linkValues(answers, weights);
  const n = values.length;
  const yes = values.filter((value) => value).length;
  if (n < 3 || yes === 0 || yes === n) return null;
  const [bothYes, different, bothNo] = yield* permutationTests(
    values.map(Number),
    countJoins(linked.neighbours),
    options,
  );
  if (bothYes === undefined || different === undefined || bothNo === undefined) return null;
  const sums = weightSums(linked.neighbours);
  return {
    joins: sums.s0 / 2,
    n,
    yes,
    excluded,
    bothYes: withMoments(bothYes, sameMoments(yes, n, sums)),
    different: withMoments(different, differentMoments(yes, n - yes, sums)),
    bothNo: withMoments(bothNo, sameMoments(n - yes, n, sums)),
  };
}
