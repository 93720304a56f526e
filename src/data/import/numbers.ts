import { saysNothing } from './words';

/** A cell read as a number: a value, nothing said, or something that is no number. */
export type ReadNumber =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bad' };

/** Which sign divides the whole from the fraction in a column. */
export type DecimalSign = ',' | '.';

const NOTHING: ReadNumber = { kind: 'nothing' };
const BAD: ReadNumber = { kind: 'bad' };
/** Spaces of every width and apostrophes divide thousands. */
const THOUSANDS = /[\s\u00a0\u2007\u2009\u202f'’]/g;

/**
 * Reads a cell as a number: «1 234,5», "1,234.5", «12 %» (as 12), −5 with any minus.
 * @param sign the decimal sign of the column where a text could be read both ways («1,234»).
 */
export function readNumber(cell: string | number | boolean | null, sign: DecimalSign = ','): ReadNumber {
  if (cell === null) return NOTHING;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'value', value: cell } : BAD;
  if (typeof cell === 'boolean') return BAD;
  if (saysNothing(cell)) return NOTHING;
  const compact = cell.trim().replace(/[−–—]/, '-').replace(/\s*%$/, '').replace(THOUSANDS, '');
  const value = Number(toPointed(compact, sign));
  return /^[-+]?[\d.,]*\d[\d.,]*$/.test(compact) && Number.isFinite(value) ? { kind: 'value', value } : BAD;
}

/** The same digits with a point before the fraction and nothing between thousands; else unchanged, and no number. */
function toPointed(text: string, sign: DecimalSign): string {
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (lastComma !== -1 && lastPoint !== -1) {
    return lastComma > lastPoint ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  }
  if (lastComma === -1) {
    return /^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', '') : text;
  }
  const isGrouped = /^[-+]?\d{1,3}(,\d{3})+$/.test(text);
  const isOneGroup = isGrouped && text.indexOf(',') === lastComma;
  if (isGrouped && (sign === '.' || !isOneGroup)) return text.replaceAll(',', '');
  return text.replace(',', '.');
}

/**
 * The decimal sign of a column. A comma followed by three digits may divide thousands in an English table; other
 * values of the column tell, and where none does, the language of the heading.
 */
export function decimalSignOf(
  cells: Iterable<string | number | boolean | null>,
  heading: string,
): DecimalSign {
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/\d/.test(cell)) continue;
    if (/,\d{3},\d{3}|,\d{3}\.\d/.test(cell)) return '.';
    if (/,\d{1,2}$|,\d{4,}$/.test(cell.trim())) return ',';
    if (/\.\d{1,2}$|\.\d{4,}$/.test(cell.trim()) && !/\d\.\d+\./.test(cell)) return '.';
  }
  return /[а-яё]/i.test(heading) || !/[a-z]/i.test(heading) ? ',' : '.';
}
