import type { RegionId } from '../geography';
import { falseDiscoveryRate } from './falseDiscoveryRate';
import { checkedOptions, Tally, type PermutationOptions, type PermutationTest } from './permutationTest';
import { seededRandom, shuffle } from './random';
import type { RegionValue } from './shares';
import { linkValues, type SpatialWeights } from './spatialWeights';
import { standardScores } from './standardScores';

/** First letter: the region; second: the mean of its neighbours. High: above the mean of all; else low. */
export type Quadrant = 'HH' | 'LL' | 'HL' | 'LH';

/** A region among its neighbours. */
export interface LocalMoran extends PermutationTest {
  readonly id: RegionId;
  /** Value and mean of the neighbours' values as standard scores: the point of the Moran scatterplot. */
  readonly score: number;
  readonly lag: number;
  /** Expected over all orders of the others: −zᵢ²/(n − 1). */
  readonly expected: number;
  readonly quadrant: Quadrant;
  /**
   * `pTwoSided` after the correction for testing every region (Benjamini and Hochberg 1995). Of the two tails, for the
   * quadrant is read off the same data: the lesser p of two is below α twice as often as α says.
   */
  readonly pAdjusted: number;
}

/** LISA of the known values among known neighbours. */
export interface LocalMoranResult {
  readonly regions: readonly LocalMoran[];
  /** Known regions that could not take part: no known neighbour. A map shows them apart, never as "not significant". */
  readonly excluded: readonly RegionId[];
}

/** Exactly the mean counts as low, as in PySAL. */
function quadrantOf(score: number, lag: number): Quadrant {
  if (score > 0) return lag > 0 ? 'HH' : 'HL';
  return lag > 0 ? 'LH' : 'LL';
}

const meanAt = (z: readonly number[], places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (z[place] ?? 0), 0) / places.length;

/**
 * Local Moran's I (Anselin 1995), Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ with z of mean square 1 (division by n) and row-standardised
 * weights; the mean of all Iᵢ is the global I. Conditional permutation: the region keeps its value, its neighbours'
 * values are drawn from all others. Each region has its own seed, so that none depends on the order of computing.
 * @returns `null` where fewer than three regions remain, a value is not finite, or all values are equal.
 */
export function localMoran(
  values: readonly RegionValue[],
  weights: SpatialWeights,
  options: Partial<PermutationOptions> = {},
): LocalMoranResult | null {
  const { permutations, seed } = checkedOptions(options);
  const linked = linkValues(values, weights);
  const z = standardScores(linked.values);
  if (z === null) return null;
  const tests: Omit<LocalMoran, 'pAdjusted'>[] = [];
  for (const [place, id] of linked.weights.ids.entries()) {
    const score = z[place] ?? 0;
    const neighbours = linked.weights.neighbours[place] ?? [];
    const lag = meanAt(z, neighbours);
    const others = Float64Array.from(z.filter((_, index) => index !== place));
    const random = seededRandom(seed + place);
    const tally = new Tally(score * lag);
    for (let done = 0; done < permutations; done += 1) {
      shuffle(others, random, neighbours.length);
      let sum = 0;
      for (let drawn = 0; drawn < neighbours.length; drawn += 1) sum += others[drawn] ?? 0;
      tally.add((score * sum) / neighbours.length);
    }
    tests.push({
      ...tally.result(),
      id,
      score,
      lag,
      expected: (-score * score) / (z.length - 1),
      quadrant: quadrantOf(score, lag),
    });
  }
  const adjusted = falseDiscoveryRate(tests.map(({ pTwoSided }) => pTwoSided));
  return {
    regions: tests.map((test, index): LocalMoran => ({ ...test, pAdjusted: adjusted[index] ?? 1 })),
    excluded: linked.excluded,
  };
}
