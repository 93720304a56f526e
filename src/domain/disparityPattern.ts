import type { RegionId } from './geography';
import { crossedJoins, type CrossedJoins, type RegionPair } from './statistics/crossedJoins';
import { joinCounts, type JoinCounts, type RegionAnswer } from './statistics/joinCounts';
import { localMoran, type LocalMoran, type LocalMoranResult, type Quadrant } from './statistics/localMoran';
import { spatialAutocorrelation, type SpatialAutocorrelation } from './statistics/moran';
import type { PermutationTest } from './statistics/permutationTest';
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
    }
  | {
      readonly kind: 'gap';
      readonly regions: readonly PlacedRegion[];
      readonly answers: readonly RegionAnswer[];
      /** Empty: the two cannot be crossed. */
      readonly pairs: readonly RegionPair[];
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
  | (PatternBase & { readonly kind: 'answers'; readonly joins: JoinCounts | null })
  | (PatternBase & {
      readonly kind: 'gap';
      readonly joins: JoinCounts | null;
      readonly crossed: CrossedJoins | null;
    });

/**
 * Looks for likeness among land neighbours. Regions without one stay alone and are named in the result, never given
 * a neighbour across the water. Takes some tens of milliseconds: not for the page's own thread.
 */
export function findPattern(job: PatternJob): Pattern {
  const weights = queenContiguity(job.regions);
  const { islands } = weights;
  if (job.kind !== 'numbers') {
    const joins = joinCounts(job.answers, weights, PATTERN_OPTIONS);
    if (job.kind === 'answers') return { kind: 'answers', islands, joins };
    return { kind: 'gap', islands, joins, crossed: crossedJoins(job.pairs, weights, PATTERN_OPTIONS) };
  }
  return {
    kind: 'numbers',
    islands,
    autocorrelation: spatialAutocorrelation(job.values, weights, PATTERN_OPTIONS),
    local: localMoran(job.values, weights, PATTERN_OPTIONS),
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
export type Clusters = ReadonlyMap<Quadrant, readonly LocalMoran[]>;

/** The significant regions by kind of cluster, every kind present. */
export function groupClusters({ regions }: LocalMoranResult, rule: ClusterRule): Clusters {
  const significant = regions.filter(
    ({ pAdjusted, pOneSided }) => (rule === 'fdr' ? pAdjusted : pOneSided) <= ALPHA,
  );
  return new Map(
    CLUSTERS.map((cluster) => [cluster, significant.filter(({ quadrant }) => quadrant === cluster)]),
  );
}

/** How many regions belong to clusters or stand out. */
export function countClustered(clusters: Clusters): number {
  return [...clusters.values()].reduce((sum, regions) => sum + regions.length, 0);
}
