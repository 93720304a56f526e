import { sumOf } from './shares';

/** Below this number a mean and a neighbourhood say nothing of each other. */
const FEWEST = 3;

/**
 * (x − mean) / √(Σ(x − mean)²/n): mean 0, mean square 1, without unit.
 * @returns `null` for fewer than three values, one that is not finite, or values that are all equal.
 */
export function standardScores(values: readonly number[]): readonly number[] | null {
  if (values.length < FEWEST || !values.every(Number.isFinite)) return null;
  // First to −1 … 1, for squares of very large or very small numbers leave the range of a double.
  const greatest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  if (values.every((value) => value === values[0])) return null;
  const scaled = values.map((value) => value / greatest);
  const mean = sumOf(scaled) / scaled.length;
  const off = scaled.map((value) => value - mean);
  const spread = off.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  if (spread === 0) return null;
  const units = off.map((value) => value / spread);
  const deviation = Math.sqrt(sumOf(units.map((value) => value * value)) / units.length);
  return units.map((value) => value / deviation);
}
