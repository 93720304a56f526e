import { ImportError } from './contract';

/** What the XML of one sheet holds, found out before any of it is turned into cells. */
export interface SheetScan {
  /** Number of the last row with anything in it; 0: none. Rows that are only styled do not count. */
  readonly lastRow: number;
  /** Number of the last column with anything in it. */
  readonly lastColumn: number;
  /** Cells with a formula, by zero-based row and column. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** Bytes decoded at a time: a whole sheet as one string may be longer than strings can be. */
const STEP_BYTES = 1024 * 1024;
/** Longer than any tag of a sheet; a tail without an end beyond it is no XML of a sheet. */
const LONGEST_TAG = 64 * 1024;

// Elements of a sheet that matter, with or without a namespace prefix, quotes respected: `>` may stand in a value.
const ELEMENT = /<(?:\w+:)?(c|v|is|f)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ADDRESS = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const LETTERS = 26;
const BEFORE_A = 'A'.charCodeAt(0) - 1;

/**
 * Measures a sheet and finds its formulas.
 * @param onBytes told how many bytes are done.
 * @throws ImportError damaged, for a cell without an address: nothing downstream could place it.
 */
export function scanSheet(xml: Uint8Array, onBytes: (done: number) => void = () => undefined): SheetScan {
  const decoder = new TextDecoder();
  const formulas: { row: number; column: number }[] = [];
  let [lastRow, lastColumn, row, column] = [0, 0, 0, 0];
  let rest = '';
  for (let at = 0; at < xml.length; at += STEP_BYTES) {
    const text = rest + decoder.decode(xml.subarray(at, at + STEP_BYTES), { stream: true });
    const whole = text.lastIndexOf('>') + 1;
    rest = text.slice(whole);
    if (rest.length > LONGEST_TAG) throw new ImportError('damaged');
    for (const [, element, attributes = ''] of text.slice(0, whole).matchAll(ELEMENT)) {
      if (element === 'c') {
        const address = ADDRESS.exec(attributes);
        if (address === null) throw new ImportError('damaged');
        [row, column] = [Number(address[2]), columnNumber(address[1] ?? '')];
        continue;
      }
      if (element === 'f') formulas.push({ row: row - 1, column: column - 1 });
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    onBytes(Math.min(xml.length, at + STEP_BYTES));
  }
  return { lastRow, lastColumn, formulas };
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
}
