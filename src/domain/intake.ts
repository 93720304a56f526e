import type { RegionId } from './geography';

/** What can be wrong with one row of a table, in the order a row is read. */
export const ROW_PROBLEM_CODES = [
  // The row is refused: it cannot be placed or counted.
  'missingRegion',
  'unknownRegion',
  'ambiguousRegion',
  'missingName',
  'duplicateId',
  'duplicateRegion',
  // The row is accepted, the value is left out as unknown.
  'notANumber',
  'negative',
  'notAnInteger',
  'unknownWord',
  'badDate',
  'badCoordinate',
  'outsideCountry',
  'notAWebAddress',
  'formula',
  'tooLong',
  // Told only: value and row are kept.
  'markupKept',
  // The region stated holds; the point lies in another.
  'pointElsewhere',
  'possibleDuplicate',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** `row`: the row is refused; `value`: the row stays without this value; `notice`: both stay. */
export type RowProblemEffect = 'row' | 'value' | 'notice';

/** One problem of one cell, worded by the interface from the code. */
export interface RowProblem {
  readonly code: RowProblemCode;
  readonly effect: RowProblemEffect;
  /** Number of the row as a spreadsheet counts it: the first line of the file is 1. For a server: 1 is its first record. */
  readonly row: number;
  /** Heading of the column as the file has it; `null`: the whole row. */
  readonly column: string | null;
  /** The value as read, cut to a length that can be shown. */
  readonly value: string;
  /** Regions the value may mean, nearest first. */
  readonly suggestions: readonly RegionId[];
}

/** How a table became a data set: carried by the data set, so that what was refused is never forgotten. */
export interface Intake {
  /** File name, or the address of a server, without credentials. */
  readonly origin: string;
  /** ISO date and time. */
  readonly readAt: string;
  readonly rows: number;
  readonly accepted: number;
  /** Rows accepted whose region the geography does not have. Part of `accepted`. */
  readonly unmatched: number;
  readonly refused: number;
  /** At most `MAX_KEPT_PROBLEMS`, refusals first; `problemCount` tells of how many. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

/** Enough to work through; a file with more has one systematic fault that the first ones show. */
export const MAX_KEPT_PROBLEMS = 500;
