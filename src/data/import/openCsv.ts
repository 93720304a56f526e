import Papa, { type Parser, type ParseResult } from 'papaparse';
import { IMPORT_LIMITS, ImportError, type Cell, type OpenedFile } from './contract';
import type { DecodedText } from './decodeText';
import { guessDelimiter, readSeparatorLine } from './openDelimiter';
import { stage, type OpenHooks, type Stage } from './openHooks';

/**
 * Characters parsed between two reports of progress. Not fewer: a quote that never closes makes Papa parse all steps
 * so far again with each.
 */
const STEP_LENGTH = 8 * 1024 * 1024;
/** Stand in no text: a file of one column is not split, and quotes are left alone where they do not pair. */
const NO_DELIMITER = '\u001f';
const NO_QUOTE = '\u001e';

/**
 * Opens a text table. Cells stay texts, trimmed, an empty one is `null`; numbers are made out later, by who knows how
 * the file writes them. Rows are records: a quoted cell with line breaks is within one, as a spreadsheet counts them. A
 * first line `sep=;` is consumed by Excel too, and no row.
 * @throws ImportError tooManyRows, tooManyColumns, cancelled.
 */
export function openCsv({ text, encoding }: DecodedText, name: string, hooks: OpenHooks = {}): OpenedFile {
  const stated = readSeparatorLine(text);
  const table = stated === null ? text : text.slice(stated.start);
  const delimiter = stated?.delimiter ?? guessDelimiter(table);
  const report = stage(hooks, 0, 1);
  const rows =
    (areQuotesEven(table) ? readRecords(table, delimiter ?? NO_DELIMITER, '"', report) : null) ??
    // Quotes that do not pair would swallow the rows after them, silently: then every line is a row.
    readRecords(table, delimiter ?? NO_DELIMITER, NO_QUOTE, () => report(1)) ??
    [];
  return {
    kind: 'tables',
    format: 'csv',
    encoding,
    delimiter,
    sheets: [{ name, rows: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1), formulas: [] }],
  };
}

/** Quotes that pair are even in number: so a file with one that never closes is not parsed in vain. */
function areQuotesEven(text: string): boolean {
  let isEven = true;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isEven = !isEven;
  return isEven;
}

/** `null`: the quotes of the file do not pair. */
function readRecords(text: string, delimiter: string, quoteChar: string, report: Stage): Cell[][] | null {
  const { rows: limit, columns } = IMPORT_LIMITS;
  const rows: Cell[][] = [];
  let [count, width, areQuotesPaired] = [0, 0, true];
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    chunkSize: STEP_LENGTH,
    chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        areQuotesPaired = false;
        parser.abort();
        return;
      }
      for (const record of data) {
        count += 1;
        width = Math.max(width, record.length);
        // Beyond the limits rows are only counted, to be told.
        if (count <= limit && width <= columns) rows.push(toCells(record, quoteChar === NO_QUOTE));
      }
      report(meta.cursor / text.length);
    },
    complete: () => undefined,
  });
  if (!areQuotesPaired) return null;
  if (width > columns) throw new ImportError('tooManyColumns', { limit: columns, actual: width });
  if (count > limit) throw new ImportError('tooManyRows', { limit, actual: count });
  return rows;
}

/** Empty rows become `[]`, so that a file of delimiters alone is seen to be empty. */
function toCells(record: readonly string[], areQuotesLiteral: boolean): Cell[] {
  const cells = record.map((cell): Cell => {
    const text = cell.trim();
    if (text === '') return null;
    return areQuotesLiteral && /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  });
  return cells.some((cell) => cell !== null) ? cells : [];
}
