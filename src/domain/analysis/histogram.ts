import { max, median } from 'simple-statistics';
import { numbersOf, selectPool, type Bin } from '../colorScale';
import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import { EVERY_OBJECT, selectObservations } from '../observations';
import { ascending } from './parseClassChoice';

/** Values of an indicator, of all regions and objects, whatever the viewer filters. */
export interface ClassValues {
  /** Of all periods, not zero, ascending, each once: what breaks can part. */
  readonly steps: readonly number[];
  /** Of the period on screen, not zero: what the bars count. */
  readonly shown: readonly number[];
  /** Regions of the period on screen that no bar counts. */
  readonly zeros: number;
  readonly missing: number;
}

/** What the classes of an indicator are made of. */
export function selectClassValues(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
  period: string | null,
): ClassValues {
  const known = numbersOf(selectPool(dataset, geography, indicatorId));
  const now = numbersOf(
    selectObservations(dataset, geography, indicatorId, { ...EVERY_OBJECT, period }).values(),
  );
  const isNotZero = (value: number) => value !== 0;
  const shown = now.filter(isNotZero);
  return {
    steps: ascending(known.filter(isNotZero)),
    shown,
    zeros: now.length - shown.length,
    missing: geography.regions.length - now.length,
  };
}

/** The line all bars and breaks stand on. */
export interface ClassAxis {
  readonly isLogarithmic: boolean;
  /** Where a value lies, 0…1. */
  readonly at: (value: number) => number;
}

/** How many times farther from the middle the greatest value lies than the least before the axis is logarithmic. */
const LONG_TAIL = 6;

/** An axis from the least to the greatest step: logarithmic where few values lie far above the rest. */
export function classAxis(steps: readonly number[]): ClassAxis {
  const [least = 0] = steps;
  const most = steps.at(-1) ?? least;
  const middle = steps.length === 0 ? 0 : median([...steps]);
  const isLogarithmic = least > 0 && most - middle > LONG_TAIL * (middle - least);
  const scale = isLogarithmic ? Math.log : (value: number) => value;
  const span = scale(most) - scale(least) || 1;
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  return {
    isLogarithmic,
    // Not below the least: the mean may be, and a logarithm of zero is nowhere.
    at: (value) => clamp((scale(Math.max(value, least)) - scale(least)) / span),
  };
}

export const HISTOGRAM_COLUMNS = 24;

/** A part of a column: regions of one class. */
export interface HistogramPart {
  readonly bin: Bin;
  readonly column: number;
  /** How many regions of the column lie in the classes below. */
  readonly below: number;
  readonly count: number;
}

/** Regions by value, in columns of equal width, each in the colours of its classes from below. */
export function selectHistogram(
  { shown }: Pick<ClassValues, 'shown'>,
  axis: ClassAxis,
  binOf: (value: number) => Bin,
): { readonly parts: readonly HistogramPart[]; readonly tallest: number } {
  const columns = new Map<number, Map<Bin, number>>();
  for (const value of [...shown].sort((a, b) => a - b)) {
    const column = Math.min(HISTOGRAM_COLUMNS - 1, Math.floor(axis.at(value) * HISTOGRAM_COLUMNS));
    const counts = columns.get(column) ?? new Map<Bin, number>();
    const bin = binOf(value);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
    columns.set(column, counts);
  }
  const parts = [...columns].flatMap(([column, counts]) => {
    let below = 0;
    return [...counts].map(([bin, count]): HistogramPart => {
      const part = { bin, column, below, count };
      below += count;
      return part;
    });
  });
  return { parts, tallest: max([1, ...parts.map(({ below, count }) => below + count)]) };
}
