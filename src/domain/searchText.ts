const ENGLISH_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** The same keys pressed in the other layout: `nfnfhcnfy` → «татарстан», «ьщысщц» → `moscow`. */
export function swapKeyboardLayout(text: string): string {
  const lower = text.toLowerCase();
  const isRussian = /[а-яё]/.test(lower);
  const [from, to] = isRussian ? [RUSSIAN_KEYS, ENGLISH_KEYS] : [ENGLISH_KEYS, RUSSIAN_KEYS];
  return Array.from(lower, (letter) => {
    const place = from.indexOf(letter);
    return place === -1 ? letter : (to[place] ?? letter);
  }).join('');
}

/** Case, ё/е, accents of Latin letters, quotes, dashes and other punctuation make no difference to a search. */
export function normaliseForSearch(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .normalize('NFD')
      // Marks on Latin letters only: й must not become и.
      .replace(/([a-z])\p{M}+/gu, '$1')
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/**
 * Number of slips (a letter more, less, wrong, or two swapped) between `typed` and the closest beginning of `word`,
 * so that an unfinished word may already contain its typo. Optimal string alignment, cut off above `limit`.
 */
export function slipsFromPrefix(typed: string, word: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const isSame = typed[i - 1] === word[j - 1];
      let least = Math.min(at(last, j - 1) + (isSame ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(...last);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
