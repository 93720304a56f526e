import { quantileSorted } from 'simple-statistics';

function quantile(values: readonly number[], share: number): number | null {
  return values.length === 0
    ? null
    : quantileSorted(
        [...values].sort((a, b) => a - b),
        share,
      );
}

/** `null` for no values: what could not be measured is not zero. */
export function median(values: readonly (number | null)[]): number | null {
  return quantile(
    values.filter((value) => value !== null),
    0.5,
  );
}

export function percentile95(values: readonly number[]): number | null {
  return quantile(values, 0.95);
}
