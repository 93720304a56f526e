import type { RegionId } from '../geography';
import { permutationTests, type PermutationOptions, type PermutationTest } from './permutationTest';
import type { RegionValue } from './shares';
import { linkValues, type SpatialWeights } from './spatialWeights';
import { standardScores } from './standardScores';

/** Spatial autocorrelation of the known values among known neighbours. */
export interface SpatialAutocorrelation {
  /** Regions that took part. */
  readonly n: number;
  /** Known regions that could not: no known neighbour. */
  readonly excluded: readonly RegionId[];
  /** About −1 … 1: above `expected`, like lies next to like. */
  readonly moran: PermutationTest & { readonly expected: number };
  /** 0 … above 2: below `expected`, like lies next to like. */
  readonly geary: PermutationTest & { readonly expected: number };
}

/** I and C of standard scores, with row-standardised weights: S₀ = n. */
function moranAndGeary(
  neighbours: SpatialWeights['neighbours'],
): (z: Float64Array) => readonly [number, number] {
  const n = neighbours.length;
  // Flat arrays: this runs once an order.
  const starts = new Uint16Array(n + 1);
  neighbours.forEach((own, index) => (starts[index + 1] = (starts[index] ?? 0) + own.length));
  const flat = Uint16Array.from(neighbours.flat());
  return (z) => {
    let products = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const own = z[i] ?? 0;
      const start = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      let sum = 0;
      let apart = 0;
      for (let at = start; at < end; at += 1) {
        const other = z[flat[at] ?? 0] ?? 0;
        sum += other;
        apart += (own - other) * (own - other);
      }
      products += (own * sum) / (end - start);
      squares += apart / (end - start);
    }
    return [products / n, ((n - 1) / (2 * n * n)) * squares];
  };
}

/**
 * Moran's I (Moran 1950) and Geary's C (Geary 1954) with row-standardised weights, S₀ = n:
 * I = Σᵢ zᵢ Σⱼ wᵢⱼ zⱼ / Σ zᵢ², expected −1/(n − 1); C = (n − 1) / 2n · Σᵢⱼ wᵢⱼ (xᵢ − xⱼ)² / Σ zᵢ², expected 1
 * (Cliff and Ord 1981). Significance by random orders of the values, pseudo p = (r + 1)/(permutations + 1)
 * (Anselin 1995). Values may be negative. Regions without a known neighbour are left out, of the mean too.
 * @returns `null` where fewer than three regions remain, a value is not finite, or all values are equal.
 */
export function spatialAutocorrelation(
  values: readonly RegionValue[],
  weights: SpatialWeights,
  options: Partial<PermutationOptions> = {},
): SpatialAutocorrelation | null {
  const linked = linkValues(values, weights);
  const z = standardScores(linked.values);
  if (z === null) return null;
  const [moran, geary] = permutationTests(z, moranAndGeary(linked.weights.neighbours), options);
  if (moran === undefined || geary === undefined) return null;
  return {
    n: z.length,
    excluded: linked.excluded,
    moran: { ...moran, expected: -1 / (z.length - 1) },
    geary: { ...geary, expected: 1 },
  };
}
