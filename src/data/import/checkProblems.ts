import type { RegionId } from '../../domain/geography';
import {
  MAX_KEPT_PROBLEMS,
  type RowProblem,
  type RowProblemCode,
  type RowProblemEffect,
} from '../../domain/intake';
import type { Cell, Sheet } from './contract';
import { headingText } from './headings';

/** Longest value quoted in a report. */
const QUOTED = 120;

/** Problems of a table: all are counted, the first of them kept, refusals before the rest. */
export interface RowProblems {
  readonly add: (
    code: RowProblemCode,
    effect: RowProblemEffect,
    /** Zero-based; the column is `null` for the whole row. */
    at: { readonly row: number; readonly column: number | null },
    value: Cell,
    suggestions?: readonly RegionId[],
  ) => void;
  readonly list: () => { readonly problems: readonly RowProblem[]; readonly problemCount: number };
}

/** No problems yet. */
export function createRowProblems(headings: readonly Cell[]): RowProblems {
  const refusals: RowProblem[] = [];
  const others: RowProblem[] = [];
  let problemCount = 0;
  return {
    add: (code, effect, { row, column }, value, suggestions = []) => {
      problemCount += 1;
      const kept = effect === 'row' ? refusals : others;
      if (kept.length >= MAX_KEPT_PROBLEMS) return;
      const heading = column === null ? null : headingText(headings[column]);
      kept.push({ code, effect, row: row + 1, column: heading, value: quote(value), suggestions });
    },
    list: () => ({ problems: [...refusals, ...others].slice(0, MAX_KEPT_PROBLEMS), problemCount }),
  };
}

function quote(value: Cell): string {
  const text = headingText(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

/** Whether a cell of the sheet holds a formula, by zero-based row and column. */
export function createFormulaTest({ formulas }: Sheet): (row: number, column: number) => boolean {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of formulas) {
    const columns = byRow.get(row);
    if (columns === undefined) byRow.set(row, new Set([column]));
    else columns.add(column);
  }
  return (row, column) => byRow.get(row)?.has(column) === true;
}
