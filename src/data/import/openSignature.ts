/** What the first bytes say a file is; `null`: they look like text. */
export type Signature =
  { readonly kind: 'zip' | 'compoundFile' } | { readonly kind: 'binary'; readonly format: string } | null;

const bytesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const ZIP: readonly (readonly number[])[] = [bytesOf('PK\x03\x04'), bytesOf('PK\x05\x06')];
/** OLE2: workbooks up to Excel 2003, and every workbook with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const BINARY_FORMATS: readonly (readonly [format: string, start: readonly number[]])[] = [
  ['PNG', [0x89, ...bytesOf('PNG')]],
  ['PDF', bytesOf('%PDF')],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', bytesOf('GIF8')],
  ['WebP', bytesOf('RIFF')],
  ['RAR', bytesOf('Rar!')],
  ['7-Zip', [...bytesOf('7z'), 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
  ['RTF', bytesOf('{\\rtf')],
  ['SQLite', bytesOf('SQLite format 3\0')],
];

/** Recognises a file by its first bytes, whatever its name says. */
export function readSignature(bytes: Uint8Array): Signature {
  const startsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (ZIP.some(startsWith)) return { kind: 'zip' };
  if (startsWith(COMPOUND_FILE)) return { kind: 'compoundFile' };
  const known = BINARY_FORMATS.find(([, start]) => startsWith(start));
  return known === undefined ? null : { kind: 'binary', format: known[0] };
}

/** Name of the stream that holds a workbook with a password, as a directory of a compound file spells it. */
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** Whether a compound file is a modern workbook behind a password rather than a workbook of an old Excel. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_PACKAGE[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
