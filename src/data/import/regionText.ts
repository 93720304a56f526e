import type { Recognition } from './context';

/** Small letters that look alike; a table typed with two keyboards mixes them. */
const LATIN = 'aceopxykmhtbi';
const CYRILLIC = 'асеорхукмнтві';

const HAS_CYRILLIC = /[а-яё]/;

/** Case, ё/е, kinds of spaces, dashes, quotes and other punctuation make no difference. */
export function normaliseText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function replaceLetters(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => {
    const place = from.indexOf(letter);
    return place === -1 ? letter : (to[place] ?? letter);
  }).join('');
}

/** Latin letters that look Cyrillic become so where every letter of the word can: «Pecп» and «XMAO», not "Park". */
function toCyrillic(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const changed = replaceLetters(word, LATIN, CYRILLIC);
      return /[a-z]/.test(changed) ? word : changed;
    })
    .join(' ');
}

/**
 * Normalised forms a text may be meant as, likeliest first: a text with Cyrillic letters is Cyrillic; one of Latin
 * look-alikes only may be either; one of mixed letters may also be Latin.
 */
export function readings(text: string): readonly string[] {
  const plain = normaliseText(text);
  if (!/[a-z]/.test(plain)) return [plain];
  const cyrillic = toCyrillic(plain);
  if (HAS_CYRILLIC.test(plain)) return [cyrillic, replaceLetters(plain, CYRILLIC, LATIN)];
  return cyrillic === plain ? [plain] : [plain, cyrillic];
}

/** The part of a recognition that says which words a name is made of. */
export type WordRules = Pick<Recognition, 'abbreviations' | 'ignoredWords'>;

/**
 * Key of a normalised spelling: its different words in full, in alphabetical order, so that neither abbreviations nor
 * the order of words nor a name said twice («Республика Татарстан (Татарстан)») make a difference.
 * @returns an empty text where nothing tells which region it is.
 */
export function spellingKey(normalised: string, { abbreviations, ignoredWords }: WordRules): string {
  const words = normalised.split(' ').flatMap((word) => abbreviations.get(word) ?? [word]);
  return [...new Set(words)]
    .filter((word) => word !== '' && !ignoredWords.has(word))
    .toSorted()
    .join(' ');
}

/** A code as compared: capitals, hyphens for spaces and underscores, no leading zeros, which spreadsheets lose. */
export function canonicalCode(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\s_‐-―-]+/g, '-')
    .replace(/^0+(?=\d)/, '');
}
