import { ckmeans } from 'simple-statistics';
import type { Dataset, Observation, PaintKey } from './dataset';
import type { Geography } from './geography';
import { baseIndicator, EVERY_OBJECT, requireIndicator, selectObservations } from './observations';
import { sequentialPaints } from './palette';
import { selectPeriods } from './periods';
import type { Localized } from './text';

/** A class of the legend. Membership is decided by `binOf` alone; legend, fill, chart and table all ask it. */
export type Bin =
  | { readonly kind: 'category'; readonly id: string; readonly label: Localized; readonly paint: PaintKey }
  | {
      readonly kind: 'range';
      readonly id: string;
      /** The least and greatest value found in the class, or the breaks between which it lies. */
      readonly from: number;
      /** Belongs to the class. */
      readonly to: number;
      /** Where `from` is a break: that value belongs to the class below. */
      readonly isFromExcluded?: true;
      readonly paint: PaintKey;
    }
  | { readonly kind: 'zero' | 'unknown' | 'notApplicable'; readonly id: string; readonly paint: PaintKey };

/** Colour scale of one indicator: bins in legend order and the one function that assigns them. */
export interface ColorScale {
  readonly bins: readonly Bin[];
  readonly binOf: (observation: Observation) => Bin;
  /** The same for a known value: a number, or the id of a category. */
  readonly binOfValue: (value: string | number) => Bin;
}

export const UNKNOWN_BIN: Bin = { kind: 'unknown', id: 'unknown', paint: 'unknown' };
export const NOT_APPLICABLE_BIN: Bin = { kind: 'notApplicable', id: 'notApplicable', paint: 'notApplicable' };
const DEFAULT_CLASSES = 5;

/** A scale of `bins` that puts known values where `binOfValue` says, and the others into the classes without a value. */
export function createScale(bins: readonly Bin[], binOfValue: ColorScale['binOfValue']): ColorScale {
  return {
    bins,
    binOfValue,
    binOf: (o) =>
      o.kind === 'value' ? binOfValue(o.value) : o.kind === 'unknown' ? UNKNOWN_BIN : NOT_APPLICABLE_BIN,
  };
}

/** A class of numbers. */
export type RangeBin = Extract<Bin, { kind: 'range' }>;
/**
 * Makes classes of the values that are not zero, least first.
 * @returns none for no values.
 */
export type MakeRanges = (values: readonly number[]) => readonly RangeBin[];

/** The atlas' own classes: at most five, by natural breaks, each named by the values found in it. */
export function naturalRanges(values: readonly number[]): readonly RangeBin[] {
  const distinct = new Set(values).size;
  if (distinct === 0) return [];
  // Natural breaks: Wang & Song (2011), Ckmeans.1d.dp, the exact form of Jenks' (1977) criterion.
  const clusters = ckmeans([...values], Math.min(DEFAULT_CLASSES, distinct));
  const paints = sequentialPaints(clusters.length);
  return clusters.map((cluster, i): RangeBin => {
    const from = cluster[0] ?? 0;
    const to = cluster[cluster.length - 1] ?? from;
    return { kind: 'range', id: `range-${i}`, from, to, paint: paints[i] ?? 'seq.4' };
  });
}

function numericBinOf(ranges: readonly RangeBin[], zero: Bin, value: number): Bin {
  if (value === 0) return zero;
  // A filter may give a value between two classes; it belongs to the first class that reaches it.
  const bin = ranges.find(({ to }) => value <= to);
  return bin ?? ranges[ranges.length - 1] ?? UNKNOWN_BIN;
}

/**
 * What is known of all regions, given all objects, in every period the indicator has: what classes are made of, so that
 * neither a filter nor a year moves them.
 */
export function selectPool(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
): readonly Observation[] {
  const earlier = selectPeriods(dataset, indicatorId).slice(0, -1);
  return [null, ...earlier].flatMap((period) => [
    ...selectObservations(dataset, geography, indicatorId, { ...EVERY_OBJECT, period }).values(),
  ]);
}

/** The known numbers among observations. */
export function numbersOf(observations: Iterable<Observation>): number[] {
  return [...observations].flatMap((o) => (o.kind === 'value' ? [Number(o.value)] : []));
}

/**
 * The colour scale of an indicator, made from all regions, objects and periods so that the legend stays put while the
 * viewer filters, changes what counts or plays the years. Zero, unknown and not applicable are bins of their own, after the classes,
 * listed as soon as one way of counting gives one.
 * @param makeRanges the viewer's own classes of numbers.
 * @param zeroPaint of the class of zero, which has to stand out from the classes' own colours.
 */
export function selectColorScale(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
  makeRanges: MakeRanges = naturalRanges,
  zeroPaint: PaintKey = 'zero',
): ColorScale {
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const all = selectPool(dataset, geography, indicatorId);
  const observe = (countingRuleId: string) => [
    ...selectObservations(dataset, geography, indicatorId, { ...EVERY_OBJECT, countingRuleId }).values(),
  ];
  const possible = [all, ...dataset.countingRules.map(({ id }) => observe(id))].flat();
  const rest = [
    ...(possible.some((o) => o.kind === 'unknown') ? [UNKNOWN_BIN] : []),
    ...(possible.some((o) => o.kind === 'notApplicable') ? [NOT_APPLICABLE_BIN] : []),
  ];
  if (indicator.type === 'category') {
    const classes = indicator.categories.map(({ id, label, paint }): Bin => ({
      kind: 'category',
      id,
      label,
      paint,
    }));
    const byId = new Map(classes.map((bin) => [bin.id, bin]));
    return createScale([...classes, ...rest], (value) => byId.get(String(value)) ?? UNKNOWN_BIN);
  }
  const ranges = makeRanges(numbersOf(all).filter((value) => value !== 0));
  const zero: Bin = { kind: 'zero', id: 'zero', paint: zeroPaint };
  const hasZero = possible.some((o) => o.kind === 'value' && o.value === 0);
  return createScale([...[...ranges].reverse(), ...(hasZero ? [zero] : []), ...rest], (value) =>
    numericBinOf(ranges, zero, Number(value)),
  );
}
