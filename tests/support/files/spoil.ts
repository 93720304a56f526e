import { DIRECTORY_ENTRY, LOCAL_HEADER, pack } from './archive';
import { columnLetters, workbookParts } from './workbook';

/** Workbooks and archives that lie, break off or burst. */

/** A copy with every header of the given kind changed. */
function changeHeaders(archive: Uint8Array, signature: number, change: (view: DataView, at: number) => void) {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) change(view, at);
  }
  return copy;
}

/** Every header claims that its part unpacks to nothing much. */
export function withLyingSizes(archive: Uint8Array): Uint8Array {
  const inDirectory = changeHeaders(archive, DIRECTORY_ENTRY, (view, at) =>
    view.setUint32(at + 24, 10, true),
  );
  return changeHeaders(inDirectory, LOCAL_HEADER, (view, at) => view.setUint32(at + 22, 10, true));
}

/** As an archiver marks the parts it locked with a password. */
export function withPassword(archive: Uint8Array): Uint8Array {
  return changeHeaders(archive, DIRECTORY_ENTRY, (view, at) =>
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true),
  );
}

/** One bit of the packed contents turned over. */
export function withFlippedBit(archive: Uint8Array): Uint8Array {
  const copy = archive.slice();
  const middle = Math.floor(copy.length / 3);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

/** A workbook whose one sheet is so many megabytes of nothing: about a thousandth of it packed. */
export function bomb(megabytes: number, aliases: readonly string[] = []): Uint8Array {
  const sheet = new Uint8Array(megabytes * 1024 * 1024);
  const parts = { ...workbookParts([{ name: 'Лист', rows: [] }]), 'xl/worksheets/sheet1.xml': sheet };
  return pack(parts, { aliases });
}

/**
 * Parts of a harmless size, all of which the directory places upon the same packed bytes: an archive of some
 * kilobytes that unpacks to gigabytes without a part that is suspicious by itself.
 */
export function overlappingBomb(parts: number, megabytesEach: number): Uint8Array {
  return bomb(
    megabytesEach,
    Array.from({ length: parts }, (_, index) => `xl/worksheets/copy${index}.xml`),
  );
}

/** A sheet of so many short rows, as XML; `columns` cells each. */
export function manyRows(count: number): Uint8Array {
  const rows: string[] = [];
  for (let row = 1; row <= count; row += 1)
    rows.push(`<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
  return packSheet(rows.join(''));
}

/** A sheet whose rows are all styled to the last one Excel has, with contents in the first two only. */
export function styledToTheEnd(): Uint8Array {
  const last = 1_048_576;
  return packSheet(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>Регион</t></is></c><c r="B1" t="inlineStr"><is><t>Парков</t></is></c></row>` +
      `<row r="2"><c r="A2" t="inlineStr"><is><t>Тула</t></is></c><c r="B2"><v>3</v></c></row>` +
      `<row r="${last}" s="1"><c r="${columnLetters(16_383)}${last}" s="1"/></row>`,
  );
}

/** A workbook around the rows of one sheet given as XML. */
export function packSheet(rows: string, prologue = ''): Uint8Array {
  return pack({
    ...workbookParts([{ name: 'Лист', rows: [] }]),
    'xl/worksheets/sheet1.xml': `${prologue}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** Start of a compound file with a stream of the given name in its directory. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new TextEncoder().encode(stream).forEach((byte, index) => (bytes[512 + index * 2] = byte));
  return bytes;
}
