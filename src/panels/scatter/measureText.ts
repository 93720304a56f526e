import type { Measure } from '../../domain/scatter';
import type { Formatters } from '../../i18n/formatters';
import { withUnit } from '../../i18n/withUnit';

/** Decimals that keep small values apart without drowning great ones. */
const digitsOf = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A value as written beside a dot. */
export function writeValue(value: number, format: Formatters): string {
  return format.number(value, digitsOf(value));
}

/** Decimals of the least figure an axis is likely to write. */
const TICK_DIGITS = 3;

/** A value as written at an axis. */
export function writeTick(value: number, format: Formatters): string {
  return format.number(value, TICK_DIGITS);
}

/** Size of names and figures, pixels at a desk; as in the stylesheet. */
export const TEXT_PX = 12;
/** Of the size of the text: no less than the mean of capitals and wide letters. */
const WIDTH_SHARE = 0.6;

/** About how wide a text is in the plot, pixels: rather more than it is. */
export function textWidth(text: string, scale: number): number {
  return text.length * TEXT_PX * WIDTH_SHARE * scale;
}

/** What a measure is called beside its value. */
export function nameOf({ shortLabel, unit }: Measure, format: Formatters): string {
  return withUnit(format.pick(shortLabel), format.pick(unit));
}
