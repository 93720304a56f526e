import type { RegionId, Statistic, StatisticSeries } from './geography';
import type { Observations } from './observations';

/** A place among the regions whose value is known. */
export interface Rank {
  /** 1 for the greatest. Equal values share the better place: 1, 2, 2, 4. */
  readonly place: number;
  /** How many regions have a known value. */
  readonly known: number;
  /** Whether another region has the same value. */
  readonly isShared: boolean;
}

/**
 * Place of a region among those with a known value, the greatest first.
 * @returns `null` where the region's own value is not known.
 */
export function selectRank(values: ReadonlyMap<RegionId, number>, regionId: RegionId): Rank | null {
  const own = values.get(regionId);
  if (own === undefined) return null;
  const all = [...values.values()];
  return {
    place: 1 + all.filter((value) => value > own).length,
    known: all.length,
    isShared: all.filter((value) => value === own).length > 1,
  };
}

/** The known numbers among observations; unknown and not applicable have no place in a ranking. */
export function knownNumbers(observations: Observations): ReadonlyMap<RegionId, number> {
  const numbers = new Map<RegionId, number>();
  for (const [id, observation] of observations) {
    if (observation.kind === 'value' && typeof observation.value === 'number')
      numbers.set(id, observation.value);
  }
  return numbers;
}

/** The newest published number of a region with its place among the regions published for the same date. */
export interface RankedStatistic {
  readonly series: StatisticSeries;
  readonly latest: Statistic;
  readonly rank: Rank | null;
}

/**
 * The newest number of a series for a region, ranked against the others at the same date only.
 * @returns `null` where nothing is published for the region.
 */
export function selectRankedStatistic(series: StatisticSeries, regionId: RegionId): RankedStatistic | null {
  const latest = series.values.get(regionId)?.at(-1);
  if (latest === undefined) return null;
  const sameDate = new Map<RegionId, number>();
  for (const [id, vintages] of series.values) {
    const match = vintages.find(({ asOf }) => asOf === latest.asOf);
    if (match !== undefined) sameDate.set(id, match.value);
  }
  return { series, latest, rank: selectRank(sameDate, regionId) };
}
