/** Bytes of text files in the encodings that people's programs write. */

const utf8 = new TextEncoder();

/** By letter; the decoder of the platform is the table. */
const windows1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

const concat = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const inUtf8 = (text: string): Uint8Array => utf8.encode(text);
export const inUtf8WithMark = (text: string): Uint8Array => concat([0xef, 0xbb, 0xbf], utf8.encode(text));

/** @throws RangeError for a letter that Windows-1251 does not have. */
export function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const byte = windows1251.get(letter);
    if (byte === undefined) throw new RangeError(`Not in Windows-1251: ${letter}`);
    return byte;
  });
}

export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'little');
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + at * 2, text.charCodeAt(at), order === 'little');
  }
  return bytes;
}

/** Bytes that start as given and go on as no text does. */
export function binaryFile(start: string | readonly number[], length = 512): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 73) % 256);
  bytes.set(typeof start === 'string' ? utf8.encode(start) : start);
  return bytes;
}
