import type { DatasetEntry, ServerEntry } from '../datasetEntry';
import type { Arrival, DatasetPart, Supplies } from './adapter';
import { partUrl } from './addresses';
import { bringFile } from './bringFile';

/** What a part is kept and told under: the address of its file, or of the server with what was made of it. */
export function partAddress(entry: DatasetEntry, part: DatasetPart): string {
  return isServer(entry) ? `${entry.url}#${entry.id}/${part}` : partUrl(entry, part);
}

/**
 * Asks the source of a data set for one part.
 * @throws DataError when there is no answer, or a server's records cannot be made a data set.
 */
export async function bringPart(
  entry: DatasetEntry,
  part: DatasetPart,
  supplies: Supplies,
): Promise<Arrival> {
  if (!isServer(entry)) {
    const { headers, timeoutMs } = entry;
    return bringFile(partUrl(entry, part), { headers, timeoutMs, signal: supplies.signal });
  }
  // Most installations have no server of tables: what reads one is loaded with the first.
  const { bringServerPart } = await import('./serverPart');
  return bringServerPart(entry, part, supplies);
}

function isServer(entry: DatasetEntry): entry is ServerEntry {
  return 'server' in entry;
}
