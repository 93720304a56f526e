import type { Intake, RowProblemCode, RowProblemEffect } from '../../domain/intake';
import type { RegionId } from '../../domain/geography';
import type { Cell, ImportDetails, ImportReport, Mapping, Sheet } from './contract';
import type { CheckedCell } from './checkCells';
import { createFormulaTest, createRowProblems } from './checkProblems';
import type { ImportContext } from './context';
import { headingText } from './headings';
import { codeSystemOf, createRegionReader, type RegionReader } from './recogniseRegion';
import { createTotalTest, dataRowsOf } from './recogniseRows';

/** A sheet being checked: its rows, and where problems go. */
export interface Table {
  readonly sheet: Sheet;
  readonly headings: readonly string[];
  /** Rows of data, neither empty nor totals, one at a time: a list of all of them would be as large as the file. */
  readonly rows: () => Iterable<TableRow>;
  readonly readRegion: RegionReader;
  /** Cells of one column, for what only the whole column tells. */
  readonly column: (column: number) => Iterable<Cell>;
  readonly report: (outcome: Outcome) => ImportReport;
}

/** A row being checked. */
export interface TableRow {
  /** Zero-based place in the sheet. */
  readonly at: number;
  readonly text: (column: number | undefined) => string;
  readonly cell: (column: number) => CheckedCell;
  readonly tell: (
    code: RowProblemCode,
    effect: RowProblemEffect,
    column: number | null,
    suggestions?: readonly RegionId[],
  ) => void;
}

/** What became of the rows. */
export interface Outcome {
  readonly regionIds: readonly RegionId[];
  readonly unmatchedNames: readonly string[];
}

/** The columns a row is told by: the object's name, or the region in a table of regions, is its key. */
interface KeyColumns {
  readonly key: number;
  /** `undefined`: there is none. */
  readonly region: number | undefined;
}

/**
 * Makes the sheet readable row by row. Rows of totals are left out: their key says «Итого», or they have none and
 * another cell says so.
 */
export function openTable(
  sheet: Sheet,
  { shape, headingRow }: Mapping,
  { key, region }: KeyColumns,
  details: ImportDetails,
  context: ImportContext,
): Table {
  const headings = (sheet.rows[headingRow] ?? []).map(headingText);
  const totals = createTotalTest(context);
  const isTotal = (cell: Cell | undefined) => typeof cell === 'string' && totals(cell);
  const isFormula = createFormulaTest(sheet);
  const problems = createRowProblems(headings);
  const data = dataRowsOf(sheet, headingRow).filter(({ cells }) => {
    const isKeyless = headingText(cells[key]) === '';
    return !(isKeyless ? cells.some(isTotal) : isTotal(cells[key]));
  });
  const column = function* (place: number): Iterable<Cell> {
    for (const { cells } of data) yield cells[place] ?? null;
  };
  const rows = function* (): Iterable<TableRow> {
    for (const { at, cells } of data) {
      yield {
        at,
        text: (place) => (place === undefined ? '' : headingText(cells[place])),
        cell: (place) => ({
          cell: cells[place] ?? null,
          isFormula: isFormula(at, place),
          tell: (code, effect = 'value') =>
            problems.add(code, effect, { row: at, column: place }, cells[place] ?? null),
        }),
        tell: (code, effect, place, suggestions) => {
          const value = place === null ? null : (cells[place] ?? null);
          problems.add(code, effect, { row: at, column: place }, value, suggestions);
        },
      };
    }
  };
  const codes = region === undefined ? [] : new Set(column(region));
  const system =
    region === undefined
      ? null
      : codeSystemOf(headings[region] ?? '', Array.from(codes, headingText), context.recognition);
  return {
    sheet,
    headings,
    rows,
    readRegion: createRegionReader(context.recognition, system),
    column,
    report: ({ regionIds, unmatchedNames }) => {
      const accepted = regionIds.length + unmatchedNames.length;
      const intake: Intake = {
        origin: details.origin,
        readAt: context.readAt ?? new Date().toISOString(),
        rows: data.length,
        accepted,
        unmatched: unmatchedNames.length,
        refused: data.length - accepted,
        ...problems.list(),
      };
      return { shape, intake, ...totalsOf(regionIds, context), unmatchedNames: [...new Set(unmatchedNames)] };
    },
  };
}

function totalsOf(
  regionIds: readonly RegionId[],
  { geography }: ImportContext,
): Pick<ImportReport, 'districts' | 'coveredRegions'> {
  const rows = new Map<RegionId, number>();
  for (const id of regionIds) rows.set(id, (rows.get(id) ?? 0) + 1);
  return {
    districts: geography.districts.map(({ id: districtId }) => {
      const counts = [...rows].filter(([id]) => geography.regionById.get(id)?.districtId === districtId);
      return {
        districtId,
        rows: counts.reduce((sum, [, count]) => sum + count, 0),
        regions: counts.length,
      };
    }),
    coveredRegions: rows.size,
  };
}
