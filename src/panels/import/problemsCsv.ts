import type { RowProblem } from '../../domain/intake';
import type { ImportWords } from '../../i18n/features/import.ru';

/** Excel tells UTF-8 by it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** With these a spreadsheet begins a formula; the text came from a file nobody has checked. */
const FORMULA_START = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const harmless = FORMULA_START.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The problems of a file as a table to be worked through in a spreadsheet. */
export function problemsCsv(problems: readonly RowProblem[], words: ImportWords): string {
  const { report } = words;
  const heading = [report.row, report.column, report.value, report.problem, report.effect, report.remedy];
  const lines = problems.map(({ row, column, value, code, effect }) => [
    String(row),
    column ?? report.wholeRow,
    value,
    words.problems[code].what,
    words.effects[effect],
    words.problems[code].remedy,
  ]);
  return BYTE_ORDER_MARK + [heading, ...lines].map((line) => line.map(cell).join(';')).join('\r\n');
}
