import { pack } from './archive';

/** A cell of a workbook to be built: as Excel writes it, and as other programs do. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  /** Days since 1900 as Excel counts them, shown as a date. */
  | { readonly serial: number }
  /** A formula with the result saved beside it, or without one. */
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string };

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly isHidden?: boolean;
  /** Ranges such as `A1:C1`. */
  readonly merged?: readonly string[];
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `0` is A, `26` is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Style 1 of `STYLES`. */
const DATE_STYLE = 1;

function cellXml(cell: WorkbookCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
  }
  if ('serial' in cell) return `<c r="${address}" s="${DATE_STYLE}"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  const value = cell.result === undefined ? '' : `<v>${escapeXml(String(cell.result))}</v>`;
  const type = typeof cell.result === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${escapeXml(cell.formula)}</f>${value}</c>`;
}

/** XML of one sheet. */
export function sheetXml({ rows, merged = [] }: Pick<WorkbookSheet, 'rows' | 'merged'>): string {
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const merge = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData>${
    merge === '' ? '' : `<mergeCells>${merge}</mergeCells>`
  }</worksheet>`;
}

const STYLES = `<?xml version="1.0"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Parts of a workbook by path, to be packed as they are or spoilt first. */
export function workbookParts(sheets: readonly WorkbookSheet[]): Record<string, string> {
  const named = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}<Relationship Id="rIdS" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
}

/** A workbook with one sheet unless told otherwise. */
export function workbook(...sheets: readonly WorkbookSheet[]): Uint8Array {
  return pack(workbookParts(sheets));
}
