import { ImportError } from './contract';

/** A text file as read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1251' | 'utf-16';
}

/** So many times more whole letters than broken ones: UTF-8 with a fault, not another encoding. */
const SOUND_PER_BROKEN = 20;
/** Characters looked at for signs of a file that is no text; a picture shows them at once. */
const LOOKED_AT = 65_536;
// Control characters that no table holds; tab, line feed, vertical tab, form feed, return and end of file (26) may occur.
// eslint-disable-next-line no-control-regex -- control characters are the very thing looked for
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f]/g;

/**
 * Decodes a text: by its byte order mark, else UTF-8 if the bytes allow it, else Windows-1251, which Excel writes.
 * The mark is taken off.
 * @throws ImportError binary, where what comes out is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  const looked = decoded.text.slice(0, LOOKED_AT);
  const controls = looked.match(CONTROL)?.length ?? 0;
  // One NUL is enough; a stray control character may come from a database export.
  if (looked.includes('\0') || controls * 100 > looked.length) throw new ImportError('binary');
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    if (isMostlySound(damaged)) return { text: damaged, encoding: 'utf-8' };
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}

function utf16(bytes: Uint8Array, label: string): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding: 'utf-16' };
}

/** A file cut in the middle of a letter is still UTF-8: as Windows-1251 every word of it would be gibberish. */
function isMostlySound(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - broken;
  return sound > broken * SOUND_PER_BROKEN;
}
