import type { IndicatorColumn } from './contract';
import type { CheckedRegionRow } from './context';
import { splitUnit } from './headings';

/** The year a heading ends or begins with: «Парки, 2019», «2019 г.», "Parks (2019)". */
const YEAR_AT_END = /^(?<rest>.*?)[\s,(–—-]*(?<!\d)(?<year>(?:19|20)\d{2})\s*(?:г\.?|год|году)?\s*\)?$/iu;

/**
 * A heading of one year of a quantity.
 * @returns `null` where it names no year.
 */
export function splitYear(heading: string): { readonly rest: string; readonly year: string } | null {
  const { rest, year } = YEAR_AT_END.exec(heading.trim())?.groups ?? {};
  return rest === undefined || year === undefined ? null : { rest: rest.trim(), year };
}

/**
 * Columns that differ by a year alone become one quantity of several periods; a single year stays a name.
 * @param title what columns headed by bare years are called; empty: nobody knows, and they stay apart.
 */
export function joinYears(
  columns: readonly IndicatorColumn[],
  headings: readonly string[],
  title: string,
): readonly IndicatorColumn[] {
  const split = columns.map(({ column }) => splitYear(headings[column] ?? ''));
  const isShared = (rest: string) => split.filter((other) => other?.rest === rest).length > 1;
  return columns.map((column, index) => {
    const own = split[index];
    if (own === null || own === undefined || !isShared(own.rest)) return column;
    const name = own.rest === '' ? title : own.rest;
    return name === '' ? column : { ...column, ...splitUnit(name), period: own.year };
  });
}

/** A quantity with the columns its numbers stand in. */
export interface Quantity extends Pick<IndicatorColumn, 'label' | 'unit' | 'isCount'> {
  /** Places in the list of columns, one a period; one in all where periods stand in the rows. */
  readonly places: readonly number[];
}

/** Columns of one quantity together, in the order of the first of each. */
export function quantitiesOf(columns: readonly IndicatorColumn[]): readonly Quantity[] {
  const quantities = new Map<string, Quantity>();
  columns.forEach(({ label, unit, isCount, period }, place) => {
    const key = period === undefined ? `${place}` : `${label}\n${unit}`;
    const places = [...(quantities.get(key)?.places ?? []), place];
    quantities.set(key, { label, unit, ...(isCount === undefined ? {} : { isCount }), places });
  });
  return [...quantities.values()];
}

/** Every period of a table, oldest first; one or none where it has no timeline. */
export function periodsOf(
  columns: readonly IndicatorColumn[],
  rows: readonly CheckedRegionRow[],
): readonly string[] {
  const periods = [...columns, ...rows].flatMap(({ period }) => period ?? []);
  return [...new Set(periods)].sort();
}
