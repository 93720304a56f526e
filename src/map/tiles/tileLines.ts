import type { TextMetrics } from '../placeLabels';
import { hyphenate } from '../../i18n/hyphenate';

const SOFT_HYPHEN = '\u00AD';

interface Piece {
  readonly text: string;
  /** What joins it to the one before on the same line. */
  readonly glue: string;
  /** What the line before ends with when it begins a new one. */
  readonly end: string;
}

/** The words of a name; a dash between two of them is not worth its room. */
function piecesOf(name: string, split: (word: string) => readonly string[]): readonly Piece[] {
  return name.split(/(?<=-)|\s+(?:—\s+)?/).flatMap((word, index, words) => {
    const isAfterHyphen = words[index - 1]?.endsWith('-') === true;
    return split(word.replace(/-$/, '')).map((text, part, parts) => ({
      text: part === parts.length - 1 && word.endsWith('-') ? `${text}-` : text,
      glue: part > 0 || isAfterHyphen ? '' : ' ',
      end: part > 0 ? '-' : '',
    }));
  });
}

/** Fills line after line; `null`: a line or all of them together are too long. */
function fill(pieces: readonly Piece[], side: number, metrics: TextMetrics): readonly string[] | null {
  const fits = (text: string) => metrics.widthOf(text) <= side;
  const lines: string[] = [];
  let line = '';
  pieces.forEach(({ text, glue, end }, index) => {
    const longer = line === '' ? text : line + glue + text;
    const next = pieces[index + 1];
    // Where a word goes on, its hyphen or the next piece must fit too.
    const isRoomy = next === undefined || fits(longer + next.end) || fits(longer + next.text);
    if (line === '' || (fits(longer) && isRoomy)) {
      line = longer;
    } else {
      lines.push(line + end);
      line = text;
    }
  });
  lines.push(line);
  return lines.every(fits) && lines.length * metrics.lineHeight <= side ? lines : null;
}

/** Between a text and the sides of its tile, both sides together, CSS pixels; two digits need no air to be read. */
const NAME_PADDING_PX = 5;
const CODE_PADDING_PX = 1;

/** What a region may be called on its tile. */
interface TileNames {
  readonly name: string;
  /** The one that people have chosen for a small square, with soft hyphens where its words may be broken. */
  readonly tileName: string | undefined;
  readonly code: string | undefined;
}

/**
 * What stands on a tile of `side` CSS pixels: the name in whole words, else the name chosen for tiles, else the name
 * with words broken by rule, else the code.
 * @returns `null`: nothing fits.
 */
export function tileLines(
  { name, tileName, code }: TileNames,
  side: number,
  metrics: TextMetrics,
): readonly string[] | null {
  const waysToWrite = [
    [{ text: name, glue: '', end: '' }],
    piecesOf(name, (word) => [word]),
    ...(tileName === undefined ? [] : [piecesOf(tileName, (word) => word.split(SOFT_HYPHEN))]),
    piecesOf(name, hyphenate),
  ];
  for (const pieces of waysToWrite) {
    const lines = fill(pieces, side - NAME_PADDING_PX, metrics);
    if (lines !== null) return lines;
  }
  return code === undefined
    ? null
    : fill(
        piecesOf(code, (word) => [word]),
        side - CODE_PADDING_PX,
        metrics,
      );
}
