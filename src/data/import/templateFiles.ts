import writeExcelFile from 'write-excel-file/universal';
import type { Template, TemplateRow } from './templateTables';

/** Excel reads a CSV as UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table as CSV in the form that a Russian Excel opens by a double click: UTF-8 with its mark, semicolons. */
export function templateCsv({ rows }: Template): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(quoteCell).join(';')}\r\n`).join('');
}

function quoteCell(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Characters of the widest column that are shown without a line break. */
const WIDEST = 60;

/** The table as a workbook, with a second sheet that says how to fill it in. */
export function templateXlsx({ sheetName, rows, help }: Template): Promise<Blob> {
  return writeExcelFile([
    { data: styled(rows), sheet: sheetName, columns: widths(rows), stickyRowsCount: 1 },
    { data: styled(help.rows), sheet: help.sheetName, columns: widths(help.rows), stickyRowsCount: 1 },
  ]).toBlob();
}

/** Headings are bold; every cell is text, so that a spreadsheet keeps a code as it is. */
function styled(rows: readonly TemplateRow[]) {
  return rows.map((row, index) =>
    row.map((value) =>
      value === ''
        ? null
        : { value, type: String, ...(index === 0 ? { fontWeight: 'bold' as const } : { wrap: true }) },
    ),
  );
}

function widths(rows: readonly TemplateRow[]): { width: number }[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => ({
    width: Math.min(WIDEST, Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 3),
  }));
}
