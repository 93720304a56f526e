import type { Indicator } from './dataset';
import type { Geography, StatisticSeries } from './geography';
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

/** The newest date at which the most of the regions have a number above zero. */
function commonDate(series: StatisticSeries, values: readonly RegionValue[]): string | null {
  const counts = new Map<string, number>();
  for (const { id } of values) {
    for (const { asOf, value } of series.values.get(id) ?? [])
      if (value > 0) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  return best?.[0] ?? null;
}

/** What an indicator is weighted by: a rate by its own denominator, a count by the population. */
function weightOf(
  { statistics }: Geography,
  indicator: Indicator,
  values: readonly RegionValue[],
): { readonly series: StatisticSeries; readonly asOf: string } | null {
  if (indicator.type !== 'ratio' && indicator.type !== 'objectCount') return null;
  const series = statistics.get(indicator.type === 'ratio' ? indicator.denominatorId : POPULATION);
  if (series === undefined) return null;
  const asOf = indicator.type === 'ratio' ? indicator.denominatorAsOf : commonDate(series, values);
  return asOf === null ? null : { series, asOf };
}

/**
 * Values with weights for measures in which every inhabitant counts once, not every region: a count is divided by the
 * population, a rate is one already.
 * @returns `null` for a plain number, of which nobody says whether it is a count or a rate; where no weight is
 * published; and where no value is left.
 */
export function selectWeightedValues(
  geography: Geography,
  indicator: Indicator,
  values: readonly RegionValue[],
): WeightedValues | null {
  const weight = weightOf(geography, indicator, values);
  if (weight === null) return null;
  const { series, asOf } = weight;
  const weighted = values.flatMap((region): readonly RegionValue[] => {
    const published = series.values.get(region.id)?.find((statistic) => statistic.asOf === asOf);
    if (published === undefined || published.value <= 0) return [];
    const inBaseUnits = published.value * series.unitFactor;
    const value = indicator.type === 'ratio' ? region.value : region.value / inBaseUnits;
    return [{ ...region, value, weight: inBaseUnits }];
  });
  if (weighted.length === 0) return null;
  return { series, asOf, values: weighted, withoutWeight: values.length - weighted.length };
}
