import type { Cell, IndicatorColumn, Mapping, ObjectField, Sheet } from './contract';
import type { ColumnGuess, Recognition, RecognisedSheet } from './context';
import { readDate } from './dates';
import {
  fieldOfHeading,
  headingText,
  isAuxiliaryHeading,
  isCodeHeading,
  isPeriodHeading,
  isRegionHeading,
  splitUnit,
} from './headings';
import { readNumber } from './numbers';
import { joinYears } from './periods';
import { codeSystemOf, createRegionReader } from './recogniseRegion';
import { dataRowsOf, isEmptyRow, isTotalWord } from './recogniseRows';
import { saysNothing } from './words';

/** Titles and remarks above the headings take no more rows than this. */
const HEADING_SEARCH = 40;
/** Rows looked at to tell what a column holds: enough for any list, quick for a long one. */
const SAMPLE_ROWS = 500;
/** Part of the filled cells of a column that must be of one sort for the column to be so. */
const MOST = 0.6;

type ObjectsMapping = Extract<Mapping, { shape: 'objects' }>;
type RegionsMapping = Extract<Mapping, { shape: 'regions' }>;

interface Column extends ColumnGuess {
  readonly column: number;
  /** Cells of the sample that name a region. */
  readonly regions: number;
  /** Different regions among them. */
  readonly differentRegions: number;
}

/**
 * Tells what a sheet holds by its headings, Russian or English, and by its cells: where the headings are, whether it
 * lists objects or regions, which column is what. The order of the columns makes no difference.
 */
export function recogniseSheet(sheet: Sheet, recognition: Recognition): RecognisedSheet {
  const headingRow = findHeadingRow(sheet, recognition);
  const headings = (sheet.rows[headingRow ?? 0] ?? []).map(headingText);
  const rows = headingRow === null ? [] : dataRowsOf(sheet, headingRow);
  const sample = rows
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells)
    .filter((cells) => !cells.some((cell) => typeof cell === 'string' && isTotalWord(cell, recognition)));
  const columns = headings.map((heading, column) => describeColumn(heading, column, sample, recognition));
  const region = headingRow === null ? undefined : findRegionColumn(columns, recognition);
  const objects = headingRow === null ? null : mapObjects(headingRow, columns, region, recognition);
  const regions =
    headingRow === null || region === undefined
      ? null
      : mapRegions(headingRow, columns, region, titleOf(sheet, headingRow));
  const mapping = chooseShape(objects, regions, columns);
  return {
    headingRow: headingRow ?? 0,
    headings,
    columns: columns.map(({ heading, holds, filled }) => ({ heading, holds, filled })),
    dataRows: rows.length,
    mapping,
    alternatives: { objects, regions },
    missing: mapping !== null ? null : reasonOf(sheet, headingRow, region),
  };
}

/** The row with the most headings that are known; without any, the row above the first one that names a region. */
function findHeadingRow(sheet: Sheet, recognition: Recognition): number | null {
  let best: { row: number; known: number } | null = null;
  const last = Math.min(sheet.rows.length, HEADING_SEARCH);
  for (let row = 0; row < last; row += 1) {
    const texts = new Set((sheet.rows[row] ?? []).map(headingText).filter((text) => text !== ''));
    const known = [...texts].filter(
      (text) => fieldOfHeading(text, recognition) !== null || isRegionHeading(text, recognition),
    ).length;
    // A title line may hold one known word; headings stand side by side.
    if (texts.size > 1 && known > (best?.known ?? 0)) best = { row, known };
  }
  if (best !== null) return best.row;
  const read = createRegionReader(recognition, null, 0);
  for (let row = 1; row < last; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const above = sheet.rows[row - 1] ?? [];
    if (isEmptyRow(above) || above.filter((cell) => headingText(cell) !== '').length < 2) continue;
    if (
      cells.some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && read(cell).kind === 'found')
    ) {
      return row - 1;
    }
  }
  return null;
}

function describeColumn(
  heading: string,
  column: number,
  rows: readonly (readonly Cell[])[],
  recognition: Recognition,
): Column {
  const cells = rows.map((cells) => cells[column] ?? null).filter((cell) => cell !== null && cell !== '');
  const said = cells.filter((cell) => !saysNothing(String(cell)));
  const isNamed = isRegionHeading(heading, recognition);
  const read = createRegionReader(recognition, codeSystemOf(heading, said.map(String), recognition), 0);
  const found = said.flatMap((cell) => {
    const text = String(cell);
    // Bare numbers are codes only where the heading says so.
    if (!isNamed && !/\p{L}/u.test(text)) return [];
    const match = read(text);
    if (match.kind === 'found') return [match.regionId];
    return match.kind === 'outside' || match.kind === 'ambiguous' ? [text] : [];
  });
  const share = (part: number) => said.length > 0 && part / said.length >= MOST;
  const numbers = said.filter((cell) => readNumber(cell).kind === 'value').length;
  const dates = said.filter((cell) => typeof cell === 'string' && readDate(cell) !== null).length;
  const holds = (() => {
    if (said.length === 0) return 'nothing';
    if (share(found.length)) return 'regions';
    if (share(numbers)) return 'numbers';
    return share(dates) ? 'dates' : 'texts';
  })();
  return {
    heading,
    column,
    holds,
    filled: cells.length,
    regions: found.length,
    differentRegions: new Set(found).size,
  };
}

/**
 * Among columns that hold regions or are headed so: the one with the most regions; names before codes, for a place that
 * the geography does not have has a name and no code.
 */
function findRegionColumn(columns: readonly Column[], recognition: Recognition): Column | undefined {
  const isEmpty = columns.every(({ filled }) => filled === 0);
  const isHeaded = ({ heading }: Column) => isRegionHeading(heading, recognition);
  const isCode = ({ heading }: Column) => isCodeHeading(heading, recognition);
  const rank = ({ heading }: Column) => fieldOfHeading(heading, recognition)?.rank ?? Infinity;
  return columns
    .filter(
      (column) => column.holds === 'regions' || ((isEmpty || column.holds === 'texts') && isHeaded(column)),
    )
    .toSorted(
      (a, b) =>
        Number(b.holds === 'regions') - Number(a.holds === 'regions') ||
        b.regions - a.regions ||
        Number(isCode(a)) - Number(isCode(b)) ||
        Number(isHeaded(b)) - Number(isHeaded(a)) ||
        (rank(a) < rank(b) ? -1 : 0) ||
        (rank(a) > rank(b) ? 1 : 0) ||
        (a.heading < b.heading ? -1 : 1),
    )[0];
}

/** `null` without a column of names. */
function mapObjects(
  headingRow: number,
  columns: readonly Column[],
  region: Column | undefined,
  recognition: Recognition,
): ObjectsMapping | null {
  const fields: Partial<Record<ObjectField, number>> = {};
  if (region !== undefined) fields.region = region.column;
  const ranks = new Map<ObjectField, number>();
  for (const column of columns) {
    const found = fieldOfHeading(column.heading, recognition);
    if (found === null || found.field === 'region' || column === region || isCodeColumn(column)) continue;
    if (found.rank >= (ranks.get(found.field) ?? Infinity)) continue;
    ranks.set(found.field, found.rank);
    fields[found.field] = column.column;
  }
  // A register export without a heading of its own for the names: the one column of different texts.
  if (fields.name === undefined) {
    const taken = new Set(Object.values(fields));
    const texts = columns.filter(({ column, holds }) => holds === 'texts' && !taken.has(column));
    const [only, another] = texts.filter(({ heading }) => /наименование|название|\bname\b/i.test(heading));
    if (only !== undefined && another === undefined) fields.name = only.column;
  }
  // One column may hold both coordinates.
  const isPlaced = fields.region !== undefined || fields.latitude !== undefined;
  return fields.name === undefined || !isPlaced ? null : { shape: 'objects', headingRow, fields };
}

/** A second column that names the regions is no name of an object. */
function isCodeColumn({ holds }: Column): boolean {
  return holds === 'regions';
}

/** What stands over the headings, nearest first; empty: nothing does. */
function titleOf(sheet: Sheet, headingRow: number): string {
  const above = sheet.rows.slice(0, headingRow).toReversed();
  return above.flatMap((cells) => cells.map(headingText)).find((text) => text !== '') ?? '';
}

function mapRegions(
  headingRow: number,
  columns: readonly Column[],
  region: Column,
  title: string,
): RegionsMapping {
  const indicators = columns
    .filter(
      (column) => column !== region && column.holds === 'numbers' && !isAuxiliaryHeading(column.heading),
    )
    .map(({ column, heading }): IndicatorColumn => ({ column, ...splitUnit(heading) }));
  const headings = columns.map(({ heading }) => heading);
  const mapping = { shape: 'regions', headingRow, region: region.column } as const;
  // A region of several rows has one for each period; where regions stand once, a column of years is a remark.
  const period = columns.find(({ heading, holds }) => isPeriodHeading(heading) && holds !== 'nothing');
  return period === undefined || region.regions === region.differentRegions
    ? { ...mapping, indicators: joinYears(indicators, headings, title) }
    : { ...mapping, period: period.column, indicators };
}

/** A list of objects has a column of names that are not the regions'; a table of regions has none. */
function chooseShape(
  objects: ObjectsMapping | null,
  regions: RegionsMapping | null,
  columns: readonly Column[],
): Mapping | null {
  if (objects === null || regions === null) return objects ?? regions;
  const hasNames = columns.some(({ column, filled }) => column === objects.fields.name && filled > 0);
  return hasNames || regions.indicators.length === 0 ? objects : regions;
}

function reasonOf(
  sheet: Sheet,
  headingRow: number | null,
  region: Column | undefined,
): RecognisedSheet['missing'] {
  if (sheet.rows.every(isEmptyRow)) return 'noTable';
  if (headingRow === null) return 'noHeading';
  return region === undefined ? 'noRegionColumn' : 'noNameColumn';
}
