import type { RegionId } from '../geography';
import { sharesOf, sumOf, type RegionValue, type Share, type Weighting } from './shares';

/** A point of the Lorenz curve; both coordinates 0…1. */
export interface LorenzPoint {
  /** The region that the step to this point stands for; `null` for the origin. */
  readonly id: RegionId | null;
  readonly baseShare: number;
  readonly valueShare: number;
}

/** Ascending by value per weight: equal ones in the order given, which changes neither curve nor index. */
function fromLowest(shares: readonly Share[]): readonly Share[] {
  return shares.toSorted((a, b) => a.part / a.base - b.part / b.base);
}

/**
 * Lorenz curve (Lorenz 1905): from (0, 0) to (1, 1), one point a region, the least endowed first. Ordinate: share
 * of all value; abscissa: share of regions, or of all weight with `byWeight`, where `value` is an intensity.
 * @returns `null` for an empty list, a negative or not finite number, a missing weight, or zeros only.
 */
export function lorenzCurve(
  values: readonly RegionValue[],
  weighting: Weighting = 'equal',
): readonly LorenzPoint[] | null {
  const shares = sharesOf(values, weighting);
  if (shares === null) return null;
  const ordered = fromLowest(shares);
  const points: LorenzPoint[] = [{ id: null, baseShare: 0, valueShare: 0 }];
  let baseShare = 0;
  let valueShare = 0;
  ordered.forEach(({ id, base, part }, index) => {
    const isLast = index === ordered.length - 1;
    baseShare = isLast ? 1 : Math.min(baseShare + base, 1);
    valueShare = isLast ? 1 : Math.min(valueShare + part, 1);
    points.push({ id, baseShare, valueShare });
  });
  return points;
}

/**
 * Gini index (Gini 1914): twice the area between the diagonal and the Lorenz curve, by trapezoids,
 * G = 1 − Σ baseᵢ (Lᵢ + Lᵢ₋₁). No correction for small n: 0 (all equal) … (n − 1)/n (one region has all);
 * with `byWeight` 0 … 1 and `value` is an intensity, `weight` what it is per.
 * @returns `null` for an empty list, a negative or not finite number, a missing weight, or zeros only.
 */
export function gini(values: readonly RegionValue[], weighting: Weighting = 'equal'): number | null {
  const shares = sharesOf(values, weighting);
  if (shares === null) return null;
  let below = 0;
  const areas = fromLowest(shares).map(({ base, part }) => {
    const area = base * (2 * below + part);
    below += part;
    return area;
  });
  return Math.max(0, 1 - sumOf(areas));
}

/** How concentrated a whole is. */
export interface Concentration {
  /** Σ sᵢ²: 1/n (all equal) … 1 (one region has all). Times 10 000 on the scale of merger guidelines. */
  readonly index: number;
  /** 1/index: as concentrated as among so many equal regions (Adelman 1969); 1 … n. */
  readonly equivalentCount: number;
}

/**
 * Herfindahl–Hirschman index (Hirschman 1945, Herfindahl 1950) of the regions' shares of all value.
 * @returns `null` for an empty list, a negative or not finite number, or zeros only.
 */
export function herfindahlHirschman(values: readonly RegionValue[]): Concentration | null {
  const shares = sharesOf(values, 'equal');
  if (shares === null) return null;
  const index = sumOf(shares.map(({ part }) => part * part));
  return { index, equivalentCount: 1 / index };
}

/** The greatest regions and what they have together. */
export interface LeadingShare {
  /** 0 … 1 of all value. */
  readonly share: number;
  /** Greatest first; equal ones in the order given. */
  readonly ids: readonly RegionId[];
  /** Whether a region left out has as much as the last one taken: the list could name another. */
  readonly isTied: boolean;
}

/**
 * Concentration ratio CRₖ: share of the k greatest regions in all value; CR5 for k = 5. Of fewer than k
 * regions all, which is 1.
 * @returns `null` for an empty list, a negative or not finite number, zeros only, or a k that is no whole number
 * above zero.
 */
export function concentrationRatio(values: readonly RegionValue[], k: number): LeadingShare | null {
  const shares = sharesOf(values, 'equal');
  if (shares === null || !Number.isInteger(k) || k < 1) return null;
  // By value, not by share: dividing can make two near values equal.
  const order = values.toSorted((a, b) => b.value - a.value);
  const partOf = new Map(shares.map(({ id, part }) => [id, part]));
  const leading = order.slice(0, k);
  return {
    share: Math.min(1, sumOf(leading.map(({ id }) => partOf.get(id) ?? 0))),
    ids: leading.map(({ id }) => id),
    isTied: order[k] !== undefined && order[k].value === leading.at(-1)?.value,
  };
}

/** Regions with nothing, among those known. */
export interface ZeroShare {
  readonly count: number;
  readonly known: number;
  /** count / known, 0 … 1. */
  readonly share: number;
}

/**
 * Share of regions whose known value is exactly zero. Zeros only give 1: unlike for the indices, that is an answer.
 * @returns `null` for an empty list, or a negative or not finite value.
 */
export function shareOfZero(values: readonly RegionValue[]): ZeroShare | null {
  if (values.length === 0 || !values.every(({ value }) => Number.isFinite(value) && value >= 0)) return null;
  const count = values.filter(({ value }) => value === 0).length;
  return { count, known: values.length, share: count / values.length };
}
