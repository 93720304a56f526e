import Papa from 'papaparse';

/** What stands between the cells of a text table. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** In this order where several would do: a comma may be part of a number, the others hardly stand in a cell. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];
const SAMPLE_ROWS = 200;
/** Enough for the sample's rows; a file of a single line is not read whole for a guess. */
const SAMPLE_LENGTH = 256 * 1024;
/** Share of rows that must have one and the same number of cells; titles and notes have others. */
const ENOUGH_ALIKE = 0.8;

/** First line `sep=;`, by which Excel is told the delimiter: it is no row of the table. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\r?\n/i;

/** The delimiter a file states in its first line, and where the table starts; `null`: it states none. */
export function readSeparatorLine(text: string): { delimiter: Delimiter; start: number } | null {
  const match = SEPARATOR_LINE.exec(text);
  const stated = DELIMITERS.find((delimiter) => delimiter === match?.[1]);
  return match === null || stated === undefined ? null : { delimiter: stated, start: match[0].length };
}

/** Guesses the delimiter from the first rows; `null`: a single column. */
export function guessDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  // Rows of delimiters alone say little, but something where there is nothing else.
  return guessFrom(sample, 'greedy') ?? guessFrom(sample, true);
}

type SkippedRows = 'greedy' | true;

function guessFrom(sample: string, skipped: SkippedRows): Delimiter | null {
  const fits = DELIMITERS.flatMap((delimiter) => {
    const columns = commonWidth(sample, delimiter, skipped);
    return columns === null ? [] : [{ delimiter, columns }];
  });
  const [first] = fits;
  const comma = fits.find(({ delimiter }) => delimiter === ',');
  // Every row with one semicolon in its note, and a dozen commas: the commas are the delimiter.
  if (first !== undefined && comma !== undefined && comma.columns >= 2 * first.columns) return ',';
  return first?.delimiter ?? null;
}

/** Cells a row, where enough rows agree on it. */
function commonWidth(sample: string, delimiter: Delimiter, skipped: SkippedRows): number | null {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: SAMPLE_ROWS,
    skipEmptyLines: skipped,
  });
  const widths = data.map((row) => row.length).filter((width) => width > 1);
  if (widths.length === 0 || widths.length * 2 < data.length) return null;
  const tally = new Map<number, number>();
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1);
  const [width, count] = [...tally].reduce((most, next) => (next[1] > most[1] ? next : most));
  return count >= widths.length * ENOUGH_ALIKE ? width : null;
}
