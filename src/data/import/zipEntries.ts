import { ImportError } from './contract';

/** A part of an archive as its directory tells it; sizes are what is claimed, not what is true. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where a number needs more than 32 bits, which no file within our limits has. */
const ZIP64 = 0xffffffff;

/**
 * Reads the directory at the end of a ZIP archive.
 * @throws ImportError damaged: a cut or broken archive has no directory that can be read; expandsTooMuch: parts laid
 * over each other, which only a bomb has.
 */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findDirectoryEnd(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ImportError('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const flags = view.getUint16(at + 8, true);
      entries.push({
        name: name.replaceAll('\\', '/'),
        isEncrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...readZip64(view, at, nameLength),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    refuseOverlaps(entries);
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? new ImportError('damaged', {}, { cause: error }) : error;
  }
}

/**
 * Packed bytes of a part.
 * @throws ImportError damaged, where they do not lie within the file.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (offset + LOCAL_HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new ImportError('damaged');
  }
  const start =
    offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new ImportError('damaged');
  return bytes.subarray(start, start + packedSize);
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { offset, packedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) throw new ImportError('expandsTooMuch');
    end = offset + LOCAL_HEADER_LENGTH + packedSize;
  }
}

function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new ImportError('damaged');
}

/** Some writers put every size and offset into the extra field of ZIP64, however small. */
function readZip64(view: DataView, at: number, nameLength: number): Pick<ZipEntry, 'packedSize' | 'offset'> {
  const unpackedSize = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let extra = at + 46 + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const isZip64 = view.getUint16(extra, true) === 1;
    let field = extra + 4;
    if (isZip64) {
      if (unpackedSize === ZIP64) field += 8;
      if (packedSize === ZIP64) {
        packedSize = Number(view.getBigUint64(field, true));
        field += 8;
      }
      if (offset === ZIP64) offset = Number(view.getBigUint64(field, true));
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return { packedSize, offset };
}
