import type { RegionId } from './geography';
import { joinCounts, type JoinCounts, type RegionAnswer } from './statistics/joinCounts';
import { localMoran, type LocalMoran, type LocalMoranResult, type Quadrant } from './statistics/localMoran';
import { spatialAutocorrelation, type SpatialAutocorrelation } from './statistics/moran';
import { runToEnd, type PermutationTest } from './statistics/permutationTest';
import type { RegionValue } from './statistics/shares';
import { queenContiguity, type PlacedRegion } from './statistics/spatialWeights';

/** Shown beside every pseudo p-value: with them anybody gets the same numbers. */
export const PATTERN_OPTIONS = { permutations: 999, seed: 12345 } as const;
/** Greatest p that is called different from chance. */
export const ALPHA = 0.05;

/** What to look for among neighbours: only what can travel to another thread. */
export type PatternJob =
  | {
      readonly kind: 'numbers';
      readonly regions: readonly PlacedRegion[];
      readonly values: readonly RegionValue[];
    }
  | {
      readonly kind: 'answers';
      readonly regions: readonly PlacedRegion[];
      readonly answers: readonly RegionAnswer[];
    };

interface PatternBase {
  /** Regions taken in that no land border ties to another: islands and exclaves. */
  readonly islands: readonly RegionId[];
}

/** What was found among neighbours; `null`: too few regions, or all alike. */
export type Pattern =
  | (PatternBase & {
      readonly kind: 'numbers';
      readonly autocorrelation: SpatialAutocorrelation | null;
      readonly local: LocalMoranResult | null;
    })
  | (PatternBase & { readonly kind: 'answers'; readonly joins: JoinCounts | null });

/**
 * Looks for likeness among land neighbours. Regions without one stay alone and are named in the result, never given
 * a neighbour across the water. Takes some tens of milliseconds: not for the page's own thread.
 */
export function findPattern(job: PatternJob): Pattern {
  const weights = queenContiguity(job.regions, 'leave');
  if (job.kind === 'answers') {
    const joins = runToEnd(joinCounts(job.answers, weights, PATTERN_OPTIONS));
    return { kind: 'answers', islands: weights.islands, joins };
  }
  return {
    kind: 'numbers',
    islands: weights.islands,
    autocorrelation: runToEnd(spatialAutocorrelation(job.values, weights, PATTERN_OPTIONS)),
    local: runToEnd(localMoran(job.values, weights, { ...PATTERN_OPTIONS, alpha: ALPHA, adjustment: 'fdr' })),
  };
}

/** What a test says: more than by chance, less, or nothing that chance would not do. */
export function verdictOf({ pOneSided, pGreater, pLess }: PermutationTest): 'chance' | 'more' | 'less' {
  if (pOneSided > ALPHA) return 'chance';
  return pGreater < pLess ? 'more' : 'less';
}

export const CLUSTERS = ['HH', 'LL', 'HL', 'LH'] as const satisfies readonly Quadrant[];
/** `fdr`: after the correction for testing every region; `none`: as each test by itself says. */
export type ClusterRule = 'fdr' | 'none';

/** Regions by kind of cluster, every kind present. */
export function groupClusters(
  { regions }: LocalMoranResult,
  rule: ClusterRule,
): ReadonlyMap<Quadrant, readonly LocalMoran[]> {
  const significant = regions.filter(
    ({ pAdjusted, pOneSided }) => (rule === 'fdr' ? pAdjusted : pOneSided) <= ALPHA,
  );
  return new Map(
    CLUSTERS.map((cluster) => [cluster, significant.filter(({ quadrant }) => quadrant === cluster)]),
  );
}
