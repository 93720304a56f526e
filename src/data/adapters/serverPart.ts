import type { ServerEntry } from '../datasetEntry';
import type { WireStatements } from '../wire/statements';
import type { Arrival, DatasetPart, Supplies } from './adapter';
import { buildFromTables } from './buildFromTables';
import { readCollections } from './ogcFeatures';
import { createPageReader } from './pageReader';
import { readTables } from './postgrest';
import type { ServerTables } from './serverTable';
import { toSheets } from './toSheets';

/**
 * Reads a server of tables and makes of its records what the contract describes.
 * @throws DataError when the server cannot be read to the end, or lacks what the configuration names.
 */
export async function bringServerPart(
  entry: ServerEntry,
  part: DatasetPart,
  supplies: Supplies,
): Promise<Arrival> {
  if (part === 'statements') return withoutStatements(entry.id);
  const sheets = toSheets(entry, await readRecords(entry, supplies.signal));
  const readAt = new Date().toISOString();
  const asOf = entry.server.details.asOf ?? readAt.slice(0, 'YYYY-MM-DD'.length);
  return {
    // Of the records alone: an answer carries the time it was made, which is another at every request.
    signature: JSON.stringify([asOf, sheets.objects?.sheet.rows, sheets.regions?.sheet.rows]),
    json: () => buildFromTables(entry, sheets, { ...supplies, asOf, readAt }),
  };
}

function readRecords(entry: ServerEntry, signal: AbortSignal): Promise<ServerTables> {
  const reader = createPageReader(entry, signal);
  return entry.adapter === 'postgrest' ? readTables(entry, reader) : readCollections(entry, reader);
}

/** A server of tables has numbers, and nothing that is said of them. */
function withoutStatements(datasetId: string): Arrival {
  const json: WireStatements = { datasetId, statements: [], otherSites: [], sources: [] };
  return { signature: '', json: () => json };
}
