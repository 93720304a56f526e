const VOWEL = /[аеёиоуыэюяaeiou]/i;
/** Letters that are written together for one sound, and signs that belong to the letter before them. */
const UNIT = /(?:[бвгджзйклмнпрстфхцчшщ][ьъ]|й|[sckzt]h|[a-zа-яё])/giu;
/** What a Russian adjective of a place ends in is kept together: «бург-ская». */
const SUFFIX = 'ск';
/** A shorter piece is not worth a line. */
const MIN_LETTERS = 2;

/**
 * Where a word may be broken, in Russian and in English names: between a vowel and a single consonant, or after the
 * first of several consonants. The rule of schoolbooks, not a dictionary.
 * @returns the pieces, without hyphens; together they are the word.
 */
export function hyphenate(word: string): readonly string[] {
  const units = [...word.matchAll(UNIT)].map(([letters]) => letters);
  // Something besides letters: left alone.
  if (units.join('') !== word) return [word];
  const pieces: string[] = [];
  let piece = '';
  units.forEach((unit, index) => {
    piece += unit;
    const rest = units.slice(index + 1);
    const nextVowel = rest.findIndex((next) => VOWEL.test(next));
    const hasVowel = VOWEL.test(piece);
    const onward = rest.slice(0, Math.max(nextVowel, 0)).join('');
    // One consonant before the next vowel goes with it; of several the first stays, or all before a suffix.
    const isBreak = VOWEL.test(unit)
      ? nextVowel === 1
      : onward.endsWith(SUFFIX)
        ? onward === SUFFIX
        : nextVowel > 0 && VOWEL.test(units[index - 1] ?? '');
    if (
      hasVowel &&
      nextVowel > 0 &&
      isBreak &&
      piece.length >= MIN_LETTERS &&
      rest.join('').length >= MIN_LETTERS
    ) {
      pieces.push(piece);
      piece = '';
    }
  });
  return piece === '' ? pieces : [...pieces, piece];
}

/** The same text with soft hyphens, which show only where a line must end inside a word. */
export function withSoftHyphens(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => hyphenate(word).join('\u00AD'));
}
