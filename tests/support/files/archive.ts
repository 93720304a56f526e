import { crc32, deflateRawSync } from 'node:zlib';

/**
 * ZIP archives written by hand: quicker than the package the atlas reads them with, independent of it, and able to
 * lie.
 */

export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

const STORED = 0;
const DEFLATED = 8;

interface PackOptions {
  readonly isStored?: boolean;
  /** The last part stands in the directory under these names too, all upon the same packed bytes. */
  readonly aliases?: readonly string[];
}

/** Packs parts by path. */
export function pack(
  parts: Readonly<Record<string, string | Uint8Array>>,
  { isStored = false, aliases = [] }: PackOptions = {},
): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  const paths = Object.keys(parts);
  let offset = 0;
  for (const [path, part] of Object.entries(parts)) {
    const contents = Buffer.from(part);
    const packed = isStored ? contents : deflateRawSync(contents);
    // What both headers share, from the version needed to the length of the extra field; the name's length is set last.
    const shared = Buffer.alloc(24);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(isStored ? STORED : DEFLATED, 4);
    shared.writeUInt32LE(crc32(contents), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(contents.length, 18);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const written = Buffer.concat([uint32(LOCAL_HEADER), ...named(shared, path, Buffer.alloc(2)), packed]);
    local.push(written);
    for (const name of path === paths.at(-1) ? [path, ...aliases] : [path]) {
      const entry = named(shared, name, Buffer.concat([Buffer.alloc(2), place]));
      directory.push(uint32(DIRECTORY_ENTRY), Buffer.alloc(2), ...entry);
    }
    offset += written.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(DIRECTORY_END, 0);
  end.writeUInt16LE(paths.length + aliases.length, 8);
  end.writeUInt16LE(paths.length + aliases.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, listed, end]));
}

/** A header with the length of its name, then what follows the lengths, then the name. */
function named(shared: Buffer, name: string, rest: Buffer): readonly Buffer[] {
  const bytes = Buffer.from(name);
  const header = Buffer.from(shared);
  header.writeUInt16LE(bytes.length, 22);
  return [header, rest, bytes];
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
