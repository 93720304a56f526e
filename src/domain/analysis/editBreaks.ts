import type { ClassAxis } from './histogram';
import { ascending } from './parseClassChoice';

/** No number of an address has more decimals. */
const MOST_DECIMALS = 10;

/** Index of the greatest step a break leaves in the class below it; -1: it parts nothing. */
export function stepOf(steps: readonly number[], value: number): number {
  return steps.findLastIndex((step) => step <= value);
}

/**
 * The break after a step: of all numbers that part the same values, the one with the fewest decimals.
 * @param index of the step, 0 … the last but one.
 */
export function breakAfter(steps: readonly number[], index: number): number {
  const [from = 0, to = Infinity] = [steps[index], steps[index + 1]];
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const rounded = Number((Math.ceil(from * 10 ** decimals) / 10 ** decimals).toFixed(decimals));
    if (rounded >= from && rounded < to) return rounded;
  }
  return from;
}

/** Digits of a computed break that anyone reads. */
const READ_DIGITS = 6;

/** A break without digits nobody reads, as long as it parts the same values. */
export function tidyBreak(steps: readonly number[], value: number): number {
  const step = stepOf(steps, value);
  const short = Number(value.toPrecision(READ_DIGITS));
  return stepOf(steps, short) === step ? short : breakAfter(steps, step);
}

/** Where a break is drawn, 0…1: half-way between the values it parts. */
export function breakPosition(steps: readonly number[], axis: ClassAxis, index: number): number {
  const [below = 0, above = below] = [steps[index], steps[index + 1]];
  return (axis.at(below) + axis.at(above)) / 2;
}

/** The step whose break is drawn nearest to a place of the axis. */
export function nearestStep(steps: readonly number[], axis: ClassAxis, share: number): number {
  let nearest = 0;
  const distance = (index: number) => Math.abs(breakPosition(steps, axis, index) - share);
  for (let index = 1; index < steps.length - 1; index += 1) {
    if (distance(index) < distance(nearest)) nearest = index;
  }
  return nearest;
}

/** The steps a break may be moved to without meeting its neighbours, first and last. */
export function roomOf(
  breaks: readonly number[],
  steps: readonly number[],
  which: number,
): readonly [first: number, last: number] {
  const [below, above] = [breaks[which - 1], breaks[which + 1]];
  return [
    below === undefined ? 0 : stepOf(steps, below) + 1,
    above === undefined ? steps.length - 2 : stepOf(steps, above) - 1,
  ];
}

/** The breaks with one of them moved to a step, as far as its neighbours let it. */
export function moveBreak(
  breaks: readonly number[],
  steps: readonly number[],
  which: number,
  step: number,
): readonly number[] {
  const [first, last] = roomOf(breaks, steps, which);
  if (last < first) return breaks;
  const to = Math.min(last, Math.max(first, step));
  const current = breaks[which];
  // A break typed by hand stays as typed while it parts the same values.
  if (current !== undefined && stepOf(steps, current) === to) return breaks;
  return breaks.map((value, i) => (i === which ? breakAfter(steps, to) : value));
}

/** The breaks with one more, which halves the class of the most different values; the same where none can be halved. */
export function addBreak(breaks: readonly number[], steps: readonly number[]): readonly number[] {
  const ends = [-1, ...breaks.map((value) => stepOf(steps, value)), steps.length - 1];
  const classes = ends.slice(1).map((last, i) => ({ before: ends[i] ?? -1, size: last - (ends[i] ?? -1) }));
  const widest = classes.reduce((best, one) => (one.size > best.size ? one : best), { before: -1, size: 0 });
  if (widest.size < 2) return breaks;
  return ascending([...breaks, breakAfter(steps, widest.before + Math.floor(widest.size / 2))]);
}
