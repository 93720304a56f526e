import type { RegionId } from '../geography';

/** A known value of one region. Regions whose value is unknown are not in the list: the caller counts them. */
export interface RegionValue {
  readonly id: RegionId;
  /** In any one unit, not below zero. Weighted measures take an intensity here: parks per million people. */
  readonly value: number;
  /** What `value` is counted per, in any one unit, not below zero: the population. */
  readonly weight?: number;
  /** Whom the region belongs to: its district. */
  readonly group?: string;
}

/** `equal`: every region counts once. `byWeight`: every region counts as much as its weight. */
export type Weighting = 'equal' | 'byWeight';

/** A region's part of all weight (`base`) and of all value (`part`); both add up to 1. */
export interface Share {
  readonly id: RegionId;
  readonly group: string | null;
  readonly base: number;
  readonly part: number;
}

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Sum that keeps what plain addition rounds away (Neumaier 1974), so that parts add up to their total. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Less than this part of the greatest is nothing: ratios of such amounts would leave the range of a double. */
const NEGLIGIBLE = 1e-100;

/** Divided by the greatest, so that no sum or product of very large amounts overflows. */
function scaled(amounts: readonly number[]): readonly number[] | null {
  if (!amounts.every(isAmount)) return null;
  const greatest = amounts.reduce((max, amount) => Math.max(max, amount), 0);
  if (greatest === 0) return null;
  return amounts.map((amount) => amount / greatest).map((part) => (part < NEGLIGIBLE ? 0 : part));
}

/**
 * Each region's part of the whole, in the order given; regions of no weight are left out, for nobody is there.
 * @returns `null` where the list is empty, a value or a used weight is negative or not finite, a weight is
 * missing, or the values or weights are all zero: there is no whole to have a part of.
 */
export function sharesOf(values: readonly RegionValue[], weighting: Weighting): readonly Share[] | null {
  const amounts = scaled(values.map(({ value }) => value));
  const weights = scaled(values.map(({ weight }) => (weighting === 'equal' ? 1 : (weight ?? Number.NaN))));
  if (amounts === null || weights === null) return null;
  const parts = amounts.map((amount, index) => amount * (weights[index] ?? 0));
  const allParts = sumOf(parts);
  const allWeight = sumOf(weights);
  if (allParts === 0) return null;
  return values
    .map(({ id, group }, index): Share => ({
      id,
      group: group ?? null,
      base: (weights[index] ?? 0) / allWeight,
      part: (parts[index] ?? 0) / allParts,
    }))
    .filter(({ base }) => base > 0);
}
