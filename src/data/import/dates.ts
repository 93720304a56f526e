import type { Cell } from './contract';

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(янв|jan)/, 1],
  [/^(фев|feb)/, 2],
  [/^(мар|mar)/, 3],
  [/^(апр|apr)/, 4],
  [/^(ма[йя]|may)/, 5],
  [/^(июн|jun)/, 6],
  [/^(июл|jul)/, 7],
  [/^(авг|aug)/, 8],
  [/^(сен|sep)/, 9],
  [/^(окт|oct)/, 10],
  [/^(ноя|nov)/, 11],
  [/^(дек|dec)/, 12],
];

/** Days from the spreadsheets' zero, 30.12.1899, to 01.01.1970; right for dates after February 1900. */
const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** A two-digit year below it is of this century. */
const CENTURY_TURN = 70;

/**
 * An ISO date of the precision written: 31.12.2020, 2020-12-31, 12.2020, 2020, «31 декабря 2020 г.», «на 01.01.2021»,
 * or the day number of a spreadsheet. Days stand before months; a date that does not exist is none.
 * @returns `null` for anything else.
 */
export function readDate(cell: Cell): string | null {
  if (typeof cell === 'number') return dateOfNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = cell
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^(по состоянию )?на |^(as of|since|from|с) /, '')
    .replace(/(?<=\d)\s*(г\.?|года?|год)$/, '')
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '');
  if (/^\d{5}$/.test(text)) return dateOfNumber(Number(text));
  return dateOfDigits(text) ?? dateOfWords(text);
}

function dateOfDigits(text: string): string | null {
  const iso = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text);
  if (iso !== null) return toIso(iso[1], iso[2], iso[3]);
  const day = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(text);
  if (day !== null) return toIso(day[3], day[2], day[1]);
  const month = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  return month === null ? null : toIso(month[2], month[1], undefined);
}

function dateOfWords(text: string): string | null {
  const words = text.split(/[\s.,]+/).filter(Boolean);
  const month = words.map(monthOf).find((found) => found !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const isDate = month !== undefined && words.length === (day === undefined ? 2 : 3);
  return isDate ? toIso(year, String(month), day) : null;
}

function monthOf(word: string): number | undefined {
  return MONTHS.find(([pattern]) => pattern.test(word))?.[1];
}

function dateOfNumber(number: number): string | null {
  if (Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR) return String(number);
  const date = new Date(Math.floor(number - SERIAL_OF_1970) * MS_PER_DAY);
  const isPlausible = number > LAST_YEAR && date.getUTCFullYear() <= LAST_YEAR;
  return isPlausible ? date.toISOString().slice(0, 10) : null;
}

function toIso(
  yearText: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (yearText === undefined) return null;
  const short = yearText.length === 2;
  const year = Number(yearText) + (short ? (Number(yearText) < CENTURY_TURN ? 2000 : 1900) : 0);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === undefined) return String(year);
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  const daysInMonth = new Date(Date.UTC(year, m, 0)).getUTCDate();
  return d >= 1 && d <= daysInMonth ? `${yearMonth}-${String(d).padStart(2, '0')}` : null;
}

/** Year of a date, a year or a text that `readDate` understands; `null` for anything else. */
export function readYear(cell: Cell): string | null {
  return readDate(cell)?.slice(0, 4) ?? null;
}
