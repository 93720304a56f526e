import { strToU8, Zip, ZipDeflate } from 'fflate';
import { publishedIdOf } from '../domain/ownDataset';
import type { BuiltDataset } from './import/contract';

/** Items of a list written at once: some ten milliseconds of work. */
const ITEMS_AT_ONCE = 1_000;
/** Between size and speed; the files are text and shrink to a tenth at any level. */
const LEVEL = 6;

/** Lets the page draw and answer before more work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The JSON of a record, a long list in pieces. */
function* jsonPieces(record: object): Generator<string> {
  let opening = '{';
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${opening}${JSON.stringify(key)}:`;
    opening = ',';
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < items.length; from += ITEMS_AT_ONCE) {
    const written = items.slice(from, from + ITEMS_AT_ONCE).map((item) => JSON.stringify(item));
    yield `${from === 0 ? '' : ','}${written.join(',')}`;
  }
  yield ']';
}

/**
 * A data set as the archive that a deployer unpacks beside the others: one folder with the two files that the
 * `bundle` adapter serves as they are. The id becomes a published one. Works in steps, so that the page stays alive.
 */
export async function zipDataset({ dataset, statements }: BuiltDataset): Promise<Blob> {
  const id = publishedIdOf(dataset.id);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const failures: Error[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) failures.push(error);
    else parts.push(new Uint8Array(chunk));
  });
  const files = [
    { name: 'dataset', content: { ...dataset, id } },
    { name: 'statements', content: { ...statements, datasetId: id } },
  ];
  for (const { name, content } of files) {
    const file = new ZipDeflate(`data/${id}/${name}.json`, { level: LEVEL });
    archive.add(file);
    for (const piece of jsonPieces(content)) {
      file.push(strToU8(piece));
      if (piece.length > ITEMS_AT_ONCE) await breathe();
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  for (const failure of failures) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
