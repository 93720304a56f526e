import type { RegionId } from '../geography';
import { falseDiscoveryRate } from './falseDiscoveryRate';
import {
  checkedOptions,
  Tally,
  type PermutationOptions,
  type PermutationTest,
  type Stepwise,
} from './permutationTest';
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
  /** `pOneSided` after the adjustment asked for. */
  readonly pAdjusted: number;
  /** What a map of clusters shows. */
  readonly cluster: Quadrant | 'notSignificant';
}

/** LISA of the known values among known neighbours. */
export interface LocalMoranResult {
  readonly regions: readonly LocalMoran[];
  /** Known regions that could not take part: no known neighbour. A map shows them apart, never as "not significant". */
  readonly excluded: readonly RegionId[];
}

export interface LocalMoranOptions extends PermutationOptions {
  /** Greatest p that counts as significant, 0 … 1. */
  readonly alpha: number;
  /** `fdr`: holds the expected share of false clusters (Benjamini and Hochberg 1995); one test a region is many. */
  readonly adjustment: 'none' | 'fdr';
}

const DEFAULTS = { alpha: 0.05, adjustment: 'none' } as const;

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
export function* localMoran(
  values: readonly RegionValue[],
  weights: SpatialWeights,
  options: Partial<LocalMoranOptions> = {},
): Stepwise<LocalMoranResult | null> {
  const { alpha, adjustment } = { ...DEFAULTS, ...options };
  const { permutations, seed, budget } = checkedOptions(options);
  const linked = linkValues(values, weights);
  const z = standardScores(linked.values);
  if (z === null) return null;
  const tests: Omit<LocalMoran, 'pAdjusted' | 'cluster'>[] = [];
  let sinceBreath = 0;
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
    // One region's orders cost about as much as `neighbours / n` as many orders of the whole map.
    sinceBreath += (permutations * neighbours.length) / z.length;
    if (sinceBreath >= budget && tests.length < z.length) {
      sinceBreath = 0;
      yield { done: tests.length, of: z.length };
    }
  }
  const raw = tests.map(({ pOneSided }) => pOneSided);
  const adjusted = adjustment === 'fdr' ? falseDiscoveryRate(raw) : raw;
  return {
    regions: tests.map((test, index): LocalMoran => {
      const pAdjusted = adjusted[index] ?? 1;
      return { ...test, pAdjusted, cluster: pAdjusted <= alpha ? test.quadrant : 'notSignificant' };
    }),
    excluded: linked.excluded,
  };
}
