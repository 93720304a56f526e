import { ckmeans, equalIntervalBreaks, mean } from 'simple-statistics';
import { MOST_CLASSES, type ClassMethod } from '../classChoice';
import { naturalRanges, type MakeRanges, type RangeBin } from '../colorScale';
import type { PaintKey } from '../dataset';
import { RAMP_STEPS, sequentialPaints } from '../palette';
import type { PaletteName } from '../view';
import { ascending, type ClassChoice } from './parseClassChoice';

/** Head/tail goes on while the head is a minority: Jiang (2013) and classInt take 40 %. */
const MOST_HEAD = 0.4;

/** A quantile between two values, in proportion: type 7 of Hyndman & Fan (1996), as R and spreadsheets have it. */
function quantileOf(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(at)] ?? Number.NaN;
  return lower + (at % 1) * ((sorted[Math.ceil(at)] ?? lower) - lower);
}

/** Means of ever smaller heads, Jiang (2013), "Head/tail breaks". */
function headTailBreaks(values: readonly number[]): readonly number[] {
  const breaks: number[] = [];
  let head = values;
  for (;;) {
    const middle = mean([...head]);
    breaks.push(middle);
    const next = head.filter((value) => value > middle);
    if (next.length <= 1 || next.length / head.length > MOST_HEAD) return breaks;
    head = next;
  }
}

/** Breaks without those that only cut off an empty class: among equal values many quantiles lie side by side. */
function parting(values: readonly number[], breaks: readonly number[]): readonly number[] {
  return breaks.filter((end, i) =>
    values.some((value) => value <= end && value > (breaks[i - 1] ?? -Infinity)),
  );
}

const METHODS: Readonly<
  Record<ClassMethod, (sorted: readonly number[], count: number) => readonly number[]>
> = {
  // Wang & Song (2011), as the atlas' own classes.
  jenks: (sorted, count) =>
    ckmeans([...sorted], Math.min(count, new Set(sorted).size)).map((cluster) => cluster.at(-1) ?? 0),
  quantile: (sorted, count) =>
    parting(
      sorted,
      Array.from({ length: count - 1 }, (_, i) => quantileOf(sorted, (i + 1) / count)),
    ),
  equal: (sorted, count) => equalIntervalBreaks([...sorted], count).slice(1, -1),
  headtail: (sorted, count) => headTailBreaks(sorted).slice(0, count - 1),
};

/** `breaks` with `middle` among them: instead of the nearest, or beside them where there is room. */
function withMiddle(breaks: readonly number[], middle: number, hasRoom: boolean): readonly number[] {
  if (breaks.includes(middle)) return breaks;
  const distance = (value: number) => Math.abs(value - middle);
  const nearest = breaks.reduce((best, value) => (distance(value) < distance(best) ? value : best), Infinity);
  return ascending([...(hasRoom ? breaks : breaks.filter((value) => value !== nearest)), middle]);
}

/**
 * Breaks between classes, ascending: a class holds the values above the break below it, up to and with its own. Those
 * outside the values part nothing and are left out; equal ones are one, so there may be fewer than asked for.
 * @param values not zero, in any order.
 * @param middle a value that must be a break, for a palette of two sides.
 */
export function classBreaks(
  values: readonly number[],
  choice: ClassChoice,
  middle: number | null = null,
): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const asked = choice.kind === 'breaks' ? choice.breaks : METHODS[choice.method](sorted, choice.count);
  const parts = (value: number) => value >= least && value < most;
  const breaks = ascending(asked.filter(parts));
  if (middle === null || !parts(middle)) return breaks;
  return withMiddle(breaks, middle, choice.kind === 'breaks' && breaks.length < MOST_CLASSES - 1);
}

/** Paints of two sides, least to most: the classes next to the middle are the faintest, equally far ones equally strong. */
export function divergingPaints(below: number, above: number): readonly PaintKey[] {
  const steps = Math.max(below, above);
  const side = (ramp: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${ramp}.${Math.round(((i + 1) * RAMP_STEPS) / steps) - 1}`);
  return [...side('below', below).reverse(), ...side('above', above)];
}

function paintsOf(palette: PaletteName, count: number, below: number): readonly PaintKey[] {
  if (palette === 'diverging') return divergingPaints(below, count - below);
  return sequentialPaints(count, palette === 'blue' ? 'seq' : palette);
}

/** The paint of the class of zero beside the classes of a palette. */
export const zeroPaintOf = (palette: PaletteName): PaintKey =>
  palette === 'blue' ? 'zero' : `zero.${palette}`;

const ATLAS_CHOICE: ClassChoice = { kind: 'method', method: 'jenks', count: 5 };

/**
 * How classes are made for a choice and a palette.
 * @param choice `null`: the atlas' own classes, which a palette of two sides still parts at its middle.
 * @param middle where such a palette parts, as `selectMiddle` has it; `null`: another palette, or nothing is known.
 */
export function rangesFor(
  choice: ClassChoice | null,
  palette: PaletteName,
  middle: number | null = null,
): MakeRanges {
  return (values) => {
    if (choice === null && palette !== 'diverging') {
      const own = naturalRanges(values);
      const paints = paintsOf(palette, own.length, 0);
      return own.map((bin, i) => ({ ...bin, paint: paints[i] ?? bin.paint }));
    }
    const breaks = classBreaks(values, choice ?? ATLAS_CHOICE, middle);
    if (values.length === 0) return [];
    // A loop, not Math.min(...values): nothing bounds how many there are.
    const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    const ends = [...breaks, most];
    const below = middle === null ? 0 : ends.filter((end) => end <= middle).length;
    const paints = paintsOf(palette, ends.length, below);
    return ends.map((to, i): RangeBin => {
      const lower = breaks[i - 1];
      return {
        kind: 'range',
        id: `range-${i}`,
        from: lower ?? least,
        to,
        paint: paints[i] ?? 'seq.4',
        ...(lower === undefined ? {} : { isFromExcluded: true }),
      };
    });
  };
}
