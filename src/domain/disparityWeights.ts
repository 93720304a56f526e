import type { Indicator } from './dataset';
import type { Geography, StatisticSeries } from './geography';
import { selectNearestDate } from './nearestDate';
import type { RegionValue } from './statistics/shares';

/** Values as intensities, each with what it is counted per. */
export interface WeightedValues {
  readonly series: StatisticSeries;
  /** The one date of all weights. */
  readonly asOf: string;
  readonly values: readonly RegionValue[];
  /** Known regions without a published weight: left out here, and counted. */
  readonly withoutWeight: number;
}

/** The reference series people are counted by, as in `data/import`. */
const POPULATION = 'population';

/** What an indicator is weighted by: a rate by its own denominator, a count or a share of counts by the population. */
function weightOf(
  { statistics }: Geography,
  indicator: Indicator,
  dataAsOf: string,
): { readonly series: StatisticSeries; readonly asOf: string } | null {
  const isRate = 'denominatorId' in indicator;
  if (!isRate && indicator.type !== 'objectCount' && indicator.type !== 'share') return null;
  const series = statistics.get(isRate ? indicator.denominatorId : POPULATION);
  if (series === undefined) return null;
  const asOf = isRate ? indicator.denominatorAsOf : selectNearestDate(series, dataAsOf);
  return asOf === null ? null : { series, asOf };
}

/**
 * Values with weights for measures in which every inhabitant counts once, not every region: a count is divided by the
 * population of the nearest date, a rate is one already.
 * @param dataAsOf ISO date of the counts.
 * @returns `null` for a plain number, of which nobody says whether it is a count or a rate; where no weight is
 * published; and where no value is left.
 */
export function selectWeightedValues(
  geography: Geography,
  indicator: Indicator,
  values: readonly RegionValue[],
  dataAsOf: string,
): WeightedValues | null {
  const weight = weightOf(geography, indicator, dataAsOf);
  if (weight === null) return null;
  const { series, asOf } = weight;
  const weighted = values.flatMap((region): readonly RegionValue[] => {
    const published = series.values.get(region.id)?.find((statistic) => statistic.asOf === asOf);
    if (published === undefined || published.value <= 0) return [];
    const inBaseUnits = published.value * series.unitFactor;
    const value = 'denominatorId' in indicator ? region.value : region.value / inBaseUnits;
    return [{ ...region, value, weight: inBaseUnits }];
  });
  if (weighted.length === 0) return null;
  return { series, asOf, values: weighted, withoutWeight: values.length - weighted.length };
}
