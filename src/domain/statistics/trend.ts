import { linearRegression, sampleCorrelation } from 'simple-statistics';

export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** How two numbers go together; of a whole country no p-value is given, for its regions are not a sample. */
export interface Trend {
  /** Points it is made from. */
  readonly count: number;
  /** Least squares of y on x: y = intercept + slope · x. */
  readonly slope: number;
  readonly intercept: number;
  /** Pearson's correlation, −1 … 1. */
  readonly r: number;
  /** Spearman's rank correlation, −1 … 1: says whether one rises with the other at all, in a line or not. */
  readonly rankR: number;
}

/** Fewer points lie on a line by chance. */
const LEAST_POINTS = 3;

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/**
 * Least squares and both correlations.
 * @returns `null` for fewer than three points, or where all lie at one x or one y: there is no line to speak of.
 */
export function selectTrend(points: readonly PlanePoint[]): Trend | null {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  if (points.length < LEAST_POINTS || new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  const { m, b } = linearRegression(points.map(({ x, y }) => [x, y]));
  return {
    count: points.length,
    slope: m,
    intercept: b,
    r: sampleCorrelation(xs, ys),
    rankR: sampleCorrelation(ranksOf(xs), ranksOf(ys)),
  };
}
