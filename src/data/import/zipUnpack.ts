import { Inflate } from 'fflate';
import { IMPORT_LIMITS, ImportError } from './contract';
import { crc32 } from './zipCrc';
import { packedBytes, type ZipEntry } from './zipEntries';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the inflater at a time: deflate makes at most 1032 of one, so a step makes at most 17 MB. */
const STEP_BYTES = 16 * 1024;
/** Sheets of numbers shrink to a tenth, empty styled ones to a hundredth; only a bomb shrinks more. */
const BOMB_RATIO = 250;
/** Below this even a bomb does no harm, and a small part of repeated text may well shrink so. */
const HARMLESS_BYTES = 16 * 1024 * 1024;

/** Bytes that may still be unpacked; what the headers of an archive claim is never asked. */
export interface UnpackBudget {
  readonly limit: number;
  spent: number;
}

/** A budget for one file. */
export function createUnpackBudget(limit: number = IMPORT_LIMITS.unpackedBytes): UnpackBudget {
  return { limit, spent: 0 };
}

/**
 * Unpacks one part of an archive, counting the real bytes as they appear.
 * @param onBytes told how many packed bytes are done.
 * @throws ImportError expandsTooMuch at the first byte over the budget; encrypted; damaged where the bytes do not
 * unpack or differ from their checksum.
 */
export function unpackEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
  onBytes: (packed: number) => void = () => undefined,
): Uint8Array {
  if (entry.isEncrypted) throw new ImportError('encrypted');
  const packed = packedBytes(archive, entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array) => {
    budget.spent += chunk.length;
    size += chunk.length;
    if (budget.spent > budget.limit) throw new ImportError('expandsTooMuch', { limit: budget.limit });
    if (size > HARMLESS_BYTES && size > packed.length * BOMB_RATIO) throw new ImportError('expandsTooMuch');
    chunks.push(chunk);
  };
  if (entry.method === STORED) take(packed);
  else if (entry.method === DEFLATED) inflate(packed, take, onBytes);
  else throw new ImportError('damaged');
  const bytes = join(chunks, size);
  if (crc32(bytes) !== entry.crc) throw new ImportError('damaged');
  return bytes;
}

function inflate(
  packed: Uint8Array,
  take: (chunk: Uint8Array) => void,
  onBytes: (packed: number) => void,
): void {
  const stream = new Inflate((chunk) => take(chunk));
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      const end = Math.min(packed.length, at + STEP_BYTES);
      stream.push(packed.subarray(at, end), end === packed.length);
      onBytes(end);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('damaged', {}, { cause: error });
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only?.length === size) return only;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
