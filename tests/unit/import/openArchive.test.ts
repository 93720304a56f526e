import { describe, expect, it } from 'vitest';
import { readZipEntries } from '../../../src/data/import/zipEntries';
import { createUnpackBudget, unpackEntry } from '../../../src/data/import/zipUnpack';
import { pack } from '../../support/files/archive';
import { overlappingBomb } from '../../support/files/spoil';

const KILOBYTE = 1024;
const archive = pack({ 'a.xml': 'А'.repeat(KILOBYTE), 'b.xml': 'Б'.repeat(KILOBYTE) });
const [first, second] = readZipEntries(archive);

describe('the budget of unpacked bytes', () => {
  it('is shared by all parts of a file', () => {
    const budget = createUnpackBudget(3 * KILOBYTE);
    expect(unpackEntry(archive, first!, budget)).toHaveLength(2 * KILOBYTE);
    expect(() => unpackEntry(archive, second!, budget)).toThrow(
      expect.objectContaining({ code: 'expandsTooMuch', params: { limit: 3 * KILOBYTE } }),
    );
  });

  it('may be spent to the last byte', () => {
    const budget = createUnpackBudget(4 * KILOBYTE);
    unpackEntry(archive, first!, budget);
    unpackEntry(archive, second!, budget);
    expect(budget.spent).toBe(4 * KILOBYTE);
  });
});

describe('reading an archive', () => {
  it('refuses parts laid over each other before unpacking any', () => {
    expect(() => readZipEntries(overlappingBomb(1, 1))).toThrow(
      expect.objectContaining({ code: 'expandsTooMuch' }),
    );
  });

  it('tells contents that changed on the way by their checksum', () => {
    const stored = pack({ 'a.xml': '<v>331</v>' }, { isStored: true });
    stored[stored.indexOf('3'.charCodeAt(0))] = '4'.charCodeAt(0);
    const [entry] = readZipEntries(stored);
    expect(() => unpackEntry(stored, entry!, createUnpackBudget())).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });

  it('takes names and places from the directory', () => {
    expect([first?.name, second?.name]).toEqual(['a.xml', 'b.xml']);
    expect(new TextDecoder().decode(unpackEntry(archive, second!, createUnpackBudget()))).toMatch(/^Б+$/);
  });

  it('finds the directory before a comment', () => {
    const withComment = new Uint8Array(archive.length + 100);
    withComment.set(archive);
    expect(readZipEntries(withComment)).toHaveLength(2);
  });

  it('reads sizes and places from the extra field of ZIP64', () => {
    expect(readZipEntries(withZip64(archive))).toEqual(readZipEntries(archive));
  });
});

/** The same archive with the numbers of its first directory entry moved to the extra field, as some writers do. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const directory = view.getUint32(end + 16, true);
  const nameEnd = directory + 46 + view.getUint16(directory + 28, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(view.getUint32(directory + 24, true)), true);
  extra.setBigUint64(12, BigInt(view.getUint32(directory + 20, true)), true);
  extra.setBigUint64(20, BigInt(view.getUint32(directory + 42, true)), true);
  const moved = Uint8Array.from([
    ...bytes.subarray(0, nameEnd),
    ...new Uint8Array(extra.buffer),
    ...bytes.subarray(nameEnd),
  ]);
  const changed = new DataView(moved.buffer);
  changed.setUint16(directory + 30, 28, true);
  for (const field of [20, 24, 42]) changed.setUint32(directory + field, 0xffffffff, true);
  return moved;
}
