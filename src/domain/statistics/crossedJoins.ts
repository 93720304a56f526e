import type { RegionId } from '../geography';
import { permutationTests, type PermutationOptions, type PermutationTest } from './permutationTest';
import { linkValues, type SpatialWeights } from './spatialWeights';

/** Known answers of one region to two questions; a region that leaves one of them open is not in the list. */
export interface RegionPair {
  readonly id: RegionId;
  readonly first: boolean;
  readonly second: boolean;
}

/** How often a yes to the first question has a neighbour with a yes to the second. */
export interface CrossedJoins extends PermutationTest {
  /** Mean over all orders of the second answers. */
  readonly expected: number;
  /** Regions that took part. */
  readonly n: number;
  /** Known regions that could not take part: no known neighbour. */
  readonly excluded: readonly RegionId[];
}

/**
 * Bivariate join count, J = Σᵢ xᵢ Σⱼ wᵢⱼ zⱼ with binary contiguity: the sum of the local ones of Anselin and Li (2019).
 * Each region of the first kind counts its neighbours of the second, so a border between two that are of both counts
 * twice. The second answers are dealt to the regions at random, the first stay: E[J] = (number of second yes / n) Σᵢ xᵢ kᵢ,
 * kᵢ neighbours. Regions without a known neighbour are left out.
 * @returns `null` where fewer than three regions remain, or one of the questions has one answer everywhere.
 */
export function crossedJoins(
  pairs: readonly RegionPair[],
  weights: SpatialWeights,
  options: Partial<PermutationOptions> = {},
): CrossedJoins | null {
  const coded = pairs.map(({ id, first, second }) => ({ id, value: Number(first) * 2 + Number(second) }));
  const { weights: linked, values, excluded } = linkValues(coded, weights);
  const n = values.length;
  const first = values.map((value) => value >= 2);
  const second = values.map((value) => value % 2);
  const isMixed = (answers: readonly unknown[]) => new Set(answers).size === 2;
  if (n < 3 || !isMixed(first) || !isMixed(second)) return null;
  const asked = linked.neighbours.filter((_, place) => first[place]);
  const count = (answers: Float64Array) => {
    let met = 0;
    for (const own of asked) for (const place of own) met += answers[place] ?? 0;
    return [met];
  };
  const [test] = permutationTests(second, count, options);
  if (test === undefined) return null;
  const ties = asked.reduce((sum, own) => sum + own.length, 0);
  const yes = second.filter((answer) => answer === 1).length;
  return { ...test, expected: (ties * yes) / n, n, excluded };
}
