import type { Measure } from '../../domain/scatter';
import type { Formatters } from '../../i18n/formatters';
import { withUnit } from '../../i18n/withUnit';

/** Decimals that keep small values apart without drowning great ones. */
const digitsOf = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** A value as written beside a dot. */
export function writeValue(value: number, format: Formatters): string {
  return format.number(value, digitsOf(value));
}

/** What a measure is called beside its value. */
export function nameOf({ shortLabel, unit }: Measure, format: Formatters): string {
  return withUnit(format.pick(shortLabel), format.pick(unit));
}
