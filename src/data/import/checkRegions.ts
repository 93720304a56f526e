import type { Localized } from '../../domain/text';
import { checkNumber } from './checkCells';
import { placeOf } from './checkPlace';
import { openTable, type Table, type TableRow } from './checkTable';
import { ImportError, type ImportDetails, type IndicatorColumn, type Mapping, type Sheet } from './contract';
import type { CheckedRegionRow, CheckedSheet, ImportContext } from './context';
import { readDate } from './dates';
import { decimalSignOf } from './numbers';

type RegionsMapping = Extract<Mapping, { shape: 'regions' }>;

/**
 * Checks a table of regions. A row of no region that can be told, of no period where the table has several, or of a
 * region that had its row, is refused; a value that is no number is left out as unknown. Rows of totals are not data.
 * @throws ImportError where the region column does not exist.
 */
export function checkRegions(
  sheet: Sheet,
  mapping: RegionsMapping,
  details: ImportDetails,
  context: ImportContext,
): Extract<CheckedSheet, { shape: 'regions' }> {
  const { region: key, period: periodColumn, indicators } = mapping;
  if (sheet.rows[mapping.headingRow]?.[key] === undefined) throw new ImportError('noRegionColumn');
  const table = openTable(sheet, mapping, { key, region: key }, details, context);
  const columns = indicators.map((indicator) => withPercent(indicator, table));
  const signs = columns.map(({ column, label }) => decimalSignOf(table.column(column), label));
  const read = (row: TableRow) =>
    columns.map(({ column }, index) => checkNumber(row.cell(column), { sign: signs[index] ?? ',' }));
  const seen = new Set<string>();
  const regions: CheckedRegionRow[] = [];
  const unmatched: { name: Localized; period?: string; values: (number | null)[] }[] = [];
  for (const row of table.rows()) {
    const place = placeOf(row.text(key), table.readRegion, details, context);
    if (place.kind === 'refused') {
      row.tell(place.code, 'row', key, place.suggestions);
      continue;
    }
    const period = periodColumn === undefined ? undefined : readDate(row.cell(periodColumn).cell);
    if (period === null) {
      row.tell('badDate', 'row', periodColumn ?? null);
      continue;
    }
    const who = place.kind === 'region' ? place.regionId : `outside ${place.name.ru}`;
    const identity = `${who} ${period ?? ''}`;
    if (seen.has(identity)) {
      row.tell('duplicateRegion', 'row', key);
      continue;
    }
    seen.add(identity);
    const checked = { ...(period === undefined ? {} : { period }), values: read(row) };
    if (place.kind === 'region') regions.push({ regionId: place.regionId, ...checked });
    else unmatched.push({ name: place.name, ...checked });
  }
  const report = table.report({
    regionIds: regions.map(({ regionId }) => regionId),
    unmatchedNames: unmatched.map(({ name }) => name.ru),
  });
  return { shape: 'regions', mapping, columns, regions, unmatched, report };
}

/** A column whose filled cells all end in "%" has that unit, though its heading has none. */
function withPercent(indicator: IndicatorColumn, table: Table): IndicatorColumn {
  if (indicator.unit !== '') return indicator;
  const texts = [...table.column(indicator.column)].filter(
    (cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)),
  );
  const isPercent =
    texts.length > 0 && texts.every((cell) => typeof cell === 'string' && cell.trim().endsWith('%'));
  return isPercent ? { ...indicator, unit: '%' } : indicator;
}
