import {
  createScale,
  NOT_APPLICABLE_BIN,
  numbersOf,
  selectPool,
  UNKNOWN_BIN,
  type Bin,
  type ColorScale,
} from '../colorScale';
import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { PAIR_CLASSES } from '../palette';

interface Range {
  /** Both ends inclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * Parts values into thirds of their number, equal values together. Thirds and not natural breaks: a map of pairs asks
 * who is low or high in both, and a class of two outliers would leave most of its cells empty.
 * @returns at most three ranges, least first; fewer where fewer values differ; none for no values.
 */
export function partIntoThirds(values: readonly number[]): readonly Range[] {
  const classes: Range[] = [];
  let rest = values.toSorted((a, b) => a - b);
  for (let left = PAIR_CLASSES; left > 0; left -= 1) {
    const distinct = [...new Set(rest)];
    const from = distinct[0];
    if (from === undefined) break;
    const third = rest[Math.ceil(rest.length / left) - 1] ?? from;
    // Ties must not leave the other classes without a value.
    const most = distinct[Math.max(0, distinct.length - left)] ?? from;
    const to = Math.min(third, most);
    classes.push({ from, to });
    rest = rest.filter((value) => value > to);
  }
  return classes;
}

/** Low, middling, high of `count` classes: of two, the second is high. */
const levelOf = (index: number, count: number) => (count === 2 ? index * 2 : index);

/** Level of a class of `selectThirds`, 0 (low) … 2 (high). */
export function levelOfBin({ id }: Bin): 0 | 1 | 2 {
  return id === 'third-2' ? 2 : id === 'third-1' ? 1 : 0;
}

/**
 * Three classes of a numeric indicator, of all regions, objects and periods, so that no filter moves a class. Zero is a
 * number like any other here and stands in the class it belongs to by size.
 */
export function selectThirds(dataset: Dataset, geography: Geography, indicatorId: string): ColorScale {
  const ranges = partIntoThirds(numbersOf(selectPool(dataset, geography, indicatorId)));
  const classes = ranges.map((range, index): Extract<Bin, { kind: 'range' }> => {
    const level = levelOf(index, ranges.length);
    return { kind: 'range', id: `third-${level}`, ...range, paint: `pair.${level}.0` };
  });
  // A filter may give a value between two classes, or beyond them.
  return createScale(
    [...classes.toReversed(), UNKNOWN_BIN, NOT_APPLICABLE_BIN],
    (value) => classes.find(({ to }) => Number(value) <= to) ?? classes.at(-1) ?? UNKNOWN_BIN,
  );
}
