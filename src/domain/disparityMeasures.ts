import type { DisparityNumbers } from './disparity';
import {
  concentrationRatio,
  gini,
  herfindahlHirschman,
  lorenzCurve,
  shareOfZero,
  type Concentration,
  type LeadingShare,
  type LorenzPoint,
  type ZeroShare,
} from './statistics/inequality';
import { theilByGroup, type TheilDecomposition } from './statistics/theil';

/** How many of the greatest regions the concentration ratio takes: CR5. */
const LEADING_REGIONS = 5;

/** What needs no random orders: some hundredths of a millisecond a region. */
export interface DisparityMeasures {
  readonly lorenz: readonly LorenzPoint[];
  readonly gini: number;
  /** Every unit of weight counts once; `null`: there is no weight. */
  readonly weightedLorenz: readonly LorenzPoint[] | null;
  readonly weightedGini: number | null;
  readonly concentration: Concentration;
  readonly leading: LeadingShare;
  /** By district; `null` where a region has none. */
  readonly theil: TheilDecomposition | null;
}

/**
 * The measures of inequality and concentration of the known values.
 * @returns `null` where they are not defined: no values, one below zero, or zeros only.
 */
export function measureDisparity({ values, weighted }: DisparityNumbers): DisparityMeasures | null {
  const lorenz = lorenzCurve(values);
  const index = gini(values);
  const concentration = herfindahlHirschman(values);
  const leading = concentrationRatio(values, LEADING_REGIONS);
  if (lorenz === null || index === null || concentration === null || leading === null) return null;
  return {
    lorenz,
    gini: index,
    weightedLorenz: weighted === null ? null : lorenzCurve(weighted.values, 'byWeight'),
    weightedGini: weighted === null ? null : gini(weighted.values, 'byWeight'),
    concentration,
    leading,
    theil: theilByGroup(values),
  };
}

/** The share of regions with nothing; `null` where a value is below zero or there is none. */
export function measureZeros({ values }: DisparityNumbers): ZeroShare | null {
  return shareOfZero(values);
}

/**
 * What the least endowed part of the base has of all value, on straight lines between the points of the curve.
 * @param baseShare 0 … 1 of the regions, or of the weight.
 * @returns 0 … 1.
 */
export function shareOfLowest(curve: readonly LorenzPoint[], baseShare: number): number {
  const next = curve.findIndex((point) => point.baseShare >= baseShare);
  const [to, from] = [curve[next], curve[next - 1]];
  if (to === undefined) return 1;
  if (from === undefined || to.baseShare === from.baseShare) return to.valueShare;
  const along = (baseShare - from.baseShare) / (to.baseShare - from.baseShare);
  return from.valueShare + along * (to.valueShare - from.valueShare);
}
