import type { Cell, Sheet } from './contract';
import type { ImportContext, Recognition } from './context';
import { headingText } from './headings';
import { normaliseText, readings } from './regionText';

const TOTALS = new Set([
  ...['итого', 'всего', 'в том числе', 'из них', 'итого по рф', 'всего по рф', 'итого по россии', 'сумма'],
  ...[
    'итого по округу',
    'всего по округу',
    'всего по россии',
    'total',
    'grand total',
    'subtotal',
    'all',
    'sum',
  ],
]);

/** True where no cell of the row says anything. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => headingText(cell) === '');
}

/** True for the row «1 2 3 4 …» that printed tables carry under their headings. */
export function isNumberingRow(row: readonly Cell[]): boolean {
  const filled = row.map(headingText).filter((text) => text !== '');
  return filled.length > 2 && filled.every((text, index) => text === String(index + 1));
}

/** Data rows of a sheet with their zero-based places; empty rows and a row that numbers the columns are none. */
export function dataRowsOf(
  sheet: Sheet,
  headingRow: number,
): readonly { readonly at: number; readonly cells: readonly Cell[] }[] {
  const rows: { at: number; cells: readonly Cell[] }[] = [];
  for (let at = headingRow + 1; at < sheet.rows.length; at += 1) {
    const cells = sheet.rows[at] ?? [];
    if (isEmptyRow(cells) || (at === headingRow + 1 && isNumberingRow(cells))) continue;
    rows.push({ at, cells });
  }
  return rows;
}

/**
 * True for the words of a row of totals: «Итого», the country, a federal district. Such a row repeats others, so it is
 * neither data nor refused.
 */
export function createTotalTest({
  geography,
  recognition,
}: Pick<ImportContext, 'geography' | 'recognition'>): (text: string) => boolean {
  const names = new Set(
    [geography.name, ...geography.districts.flatMap(({ name, shortName }) => [name, shortName])]
      .flatMap(({ ru, en }) => [ru, en])
      .map(normaliseText),
  );
  return (text) => {
    const [reading = ''] = readings(text);
    return names.has(reading) || isTotalReading(reading, recognition);
  };
}

/** True for «Итого» and the name of the country, which need no geography to be told. */
export function isTotalWord(text: string, recognition: Recognition): boolean {
  return isTotalReading(readings(text)[0] ?? '', recognition);
}

function isTotalReading(reading: string, { ignoredWords }: Recognition): boolean {
  if (reading === '') return false;
  return TOTALS.has(reading) || reading.split(' ').every((word) => ignoredWords.has(word));
}
