import type { RegionId } from '../geography';
import { permutationTests, type PermutationOptions, type PermutationTest } from './permutationTest';
import { linkValues, type SpatialWeights } from './spatialWeights';

/** A known answer of one region; regions whose answer is unknown are not in the list: the caller counts them. */
export interface RegionAnswer {
  readonly id: RegionId;
  readonly value: boolean;
}

/** Borders of one kind, with their expected number over all orders of the answers. */
export interface JoinCount extends PermutationTest {
  readonly expected: number;
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

/**
 * Join counts of a yes/no answer (Moran 1948): expected numbers under non-free sampling, the number of yes being
 * given (Cliff and Ord 1981), and pseudo p-values by random orders. More joins of two yes than expected:
 * yes lies next to yes. Regions without a known neighbour are left out, of the number of yes too.
 * @returns `null` where fewer than three regions remain, or all of them say the same: there is nothing to compare.
 */
export function joinCounts(
  answers: readonly RegionAnswer[],
  weights: SpatialWeights,
  options: Partial<PermutationOptions> = {},
): JoinCounts | null {
  const { weights: linked, values, excluded } = linkValues(answers, weights);
  const n = values.length;
  const yes = values.filter((value) => value).length;
  if (n < 3 || yes === 0 || yes === n) return null;
  const [bothYes, different, bothNo] = permutationTests(
    values.map(Number),
    countJoins(linked.neighbours),
    options,
  );
  if (bothYes === undefined || different === undefined || bothNo === undefined) return null;
  const joins = linked.neighbours.reduce((sum, own) => sum + own.length, 0) / 2;
  const no = n - yes;
  const pairs = n * (n - 1);
  return {
    joins,
    n,
    yes,
    excluded,
    bothYes: { ...bothYes, expected: (joins * yes * (yes - 1)) / pairs },
    different: { ...different, expected: (2 * joins * yes * no) / pairs },
    bothNo: { ...bothNo, expected: (joins * no * (no - 1)) / pairs },
  };
}
