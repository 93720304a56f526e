import { strFromU8, zipSync } from 'fflate';
import readWorkbook, { type SheetData } from 'read-excel-file/universal';
import { IMPORT_LIMITS, ImportError, type Cell, type OpenedFile, type Sheet } from './contract';
import { stage, type OpenHooks } from './openHooks';
import { scanSheet, type SheetScan } from './openXlsxScan';
import { readZipEntries, type ZipEntry } from './zipEntries';
import { createUnpackBudget, unpackEntry } from './zipUnpack';

const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
/** What cells are made of; pictures, drawings and macros are never unpacked. */
const READ_PARTS = /^xl\/(?:(?!drawings|charts|media|theme|embeddings)[^/]+\/)?[^/]+\.xml$/;

/** The reader fills every row to the width of the widest: a sheet of 256 columns may have fewer rows. */
const MOST_CELLS = 16_000_000;

// Shares of the work, measured on 100,000 rows.
const UNPACKED = 0.2;
const SCANNED = 0.35;
const READ = 0.98;

const FOREIGN_PARTS: readonly (readonly [start: string, format: string])[] = [
  ['xl/workbook.bin', 'XLSB'],
  ['word/', 'DOCX'],
  ['ppt/', 'PPTX'],
  ['content.xml', 'ODS'],
];

/**
 * Opens a workbook of Excel 2007 and later. Every part is unpacked under a budget of real bytes and measured before it
 * is read, and what is read is exactly what was measured: the archive is not opened a second time.
 * Hidden sheets are kept; a merged cell has its value in the first of its cells; dates become ISO texts.
 * @throws ImportError
 */
export async function openXlsx(bytes: Uint8Array, hooks: OpenHooks = {}): Promise<OpenedFile> {
  const entries = readZipEntries(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(WORKBOOK)) throw describeForeign(entries);
  const parts = unpackParts(bytes, entries, hooks);
  const scans = scanSheets(parts, hooks);
  const read = await readCells(parts);
  stage(hooks, SCANNED, READ)(1);
  const paths = sheetPaths(parts);
  const sheets = read.flatMap(({ sheet, data }, index): Sheet[] => {
    if (data === undefined) return [];
    const formulas = scans.get(paths[index] ?? '')?.formulas ?? [];
    return [{ name: sheet, rows: withoutEmptyEnd(data.map(toCells)), formulas }];
  });
  stage(hooks, READ, 1)(1);
  return { kind: 'tables', format: 'xlsx', encoding: null, delimiter: null, sheets };
}

function describeForeign(entries: readonly ZipEntry[]): ImportError {
  const found = FOREIGN_PARTS.find(([start]) => entries.some(({ name }) => name.startsWith(start)));
  return new ImportError('unknownFormat', { format: found?.[1] ?? 'ZIP' });
}

type Parts = ReadonlyMap<string, Uint8Array>;

function unpackParts(bytes: Uint8Array, entries: readonly ZipEntry[], hooks: OpenHooks): Parts {
  const budget = createUnpackBudget();
  const advance = stage(hooks, 0, UNPACKED);
  const parts = new Map<string, Uint8Array>();
  let done = 0;
  for (const entry of entries) {
    if (entry.name !== WORKBOOK_RELATIONS && !READ_PARTS.test(entry.name)) continue;
    const before = done;
    parts.set(
      entry.name,
      unpackEntry(bytes, entry, budget, (packed) => advance((before + packed) / bytes.length)),
    );
    done += entry.packedSize;
  }
  return parts;
}

function scanSheets(parts: Parts, hooks: OpenHooks): ReadonlyMap<string, SheetScan> {
  const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/'));
  const total = sheets.reduce((sum, [, xml]) => sum + xml.length, 0);
  const advance = stage(hooks, UNPACKED, SCANNED);
  const scans = new Map<string, SheetScan>();
  let done = 0;
  for (const [path, xml] of sheets) {
    const before = done;
    const scan = scanSheet(xml, (bytes) => advance((before + bytes) / total));
    done += xml.length;
    checkLimits(scan);
    scans.set(path, scan);
  }
  return scans;
}

function checkLimits({ lastRow, lastColumn }: SheetScan): void {
  const { columns } = IMPORT_LIMITS;
  if (lastColumn > columns) throw new ImportError('tooManyColumns', { limit: columns, actual: lastColumn });
  const rows = Math.min(IMPORT_LIMITS.rows, Math.floor(MOST_CELLS / Math.max(1, lastColumn)));
  if (lastRow > rows) throw new ImportError('tooManyRows', { limit: rows, actual: lastRow });
}

interface ReadSheet {
  readonly sheet: string;
  /** Missing, whatever the package's types say, where a sheet is a single chart. */
  readonly data: SheetData | undefined;
}

/** The reader wants an archive: it gets one without compression, so that it neither inflates nor starts workers. */
async function readCells(parts: Parts): Promise<readonly ReadSheet[]> {
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    return await readWorkbook(archive.buffer);
  } catch (error) {
    throw new ImportError('damaged', {}, { cause: error });
  }
}

/** Path of each sheet, in the order of the workbook. */
function sheetPaths(parts: Parts): readonly (string | undefined)[] {
  const targets = new Map(
    elements(parts.get(WORKBOOK_RELATIONS), 'Relationship').map((attributes) => {
      const target = attribute(attributes, 'Target') ?? '';
      return [attribute(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  return elements(parts.get(WORKBOOK), 'sheet').map((attributes) =>
    targets.get(attribute(attributes, '\\w+:id')),
  );
}

function elements(xml: Uint8Array | undefined, name: string): readonly string[] {
  const found = strFromU8(xml ?? new Uint8Array()).matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'));
  return Array.from(found, ([, attributes = '']) => attributes);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

/** The package's own type of a cell names the constructor of a date, not a date. */
function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return null;
  // A number too great for a date, shown as one by its format: as Excel says it.
  if (Number.isNaN(value.valueOf())) return '#VALUE!';
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** The reader fills every row up to the width of the sheet: that filling goes, an empty row becomes `[]`. */
function toCells(row: readonly unknown[]): Cell[] {
  const last = row.findLastIndex((value) => value !== null);
  return row.slice(0, last + 1).map(toCell);
}

/** Rows up to the last one that holds anything; those above keep their numbers. */
function withoutEmptyEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
