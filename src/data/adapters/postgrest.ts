import * as z from 'zod/mini';
import { checkShape } from '../checkShape';
import type { PostgrestEntry } from '../datasetEntry';
import { DataError } from '../dataError';
import { IMPORT_LIMITS } from '../import/contract';
import type { Page, PageReader } from './pageReader';
import { refusals, serverRefusal } from './serverRefusal';
import type { ServerRecord, ServerTables } from './serverTable';
import { namedProperties } from './toSheets';

const DEFAULT_PAGE_SIZE = 1000;
const BAD_REQUEST = 400;

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

interface Wanted {
  readonly table: string;
  readonly order: string;
  readonly where?: Record<string, string> | undefined;
}

/**
 * Reads tables as PostgREST serves them, in ranges, until as many rows are here as the server says there are.
 * @throws DataError when the server does not say how many, or the rows do not arrive.
 */
export async function readTables(entry: PostgrestEntry, reader: PageReader): Promise<ServerTables> {
  const { objects, regions } = entry.server;
  const names = namedProperties(entry);
  return {
    objects: objects === undefined ? null : await readTable(entry, objects, names.objects, reader),
    regions: regions === undefined ? null : await readTable(entry, regions, names.regions, reader),
  };
}

async function readTable(
  entry: PostgrestEntry,
  { table, order, where = {} }: Wanted,
  columns: readonly string[],
  reader: PageReader,
): Promise<ServerRecord[]> {
  const refuse = (sentence: Parameters<typeof serverRefusal>[2]) => serverRefusal(entry.url, table, sentence);
  const size = entry.server.pageSize ?? DEFAULT_PAGE_SIZE;
  const url = new URL(encodeURIComponent(table), entry.url);
  url.search = new URLSearchParams({ select: columns.map(quote).join(','), order, ...where }).toString();
  const records: ServerRecord[] = [];
  for (;;) {
    const from = records.length;
    const page: Page = await reader
      .read(url.href, {
        'Range-Unit': 'items',
        Range: `${from}-${from + size - 1}`,
        Prefer: 'count=exact',
      })
      .catch((error: unknown) => {
        const isRefused = error instanceof DataError && error.status === BAD_REQUEST;
        throw isRefused ? refuse(refusals.badRequest(columns)) : error;
      });
    const rows = checkShape(rowsSchema, page.json, page.url);
    const total = readTotal(page.headers.get('Content-Range'));
    if (total === null) throw refuse(refusals.noCount());
    if (total > IMPORT_LIMITS.rows) throw refuse(refusals.tooManyRecords(IMPORT_LIMITS.rows));
    for (const values of rows) records.push({ values, at: null });
    if (records.length === total) return records;
    // Rows came and went while they were read, or the server gives no more.
    if (records.length > total || rows.length === 0)
      throw refuse(refusals.countDiffers(records.length, total));
  }
}

/** The total of `0-999/3573`; `null`: the header is missing, or leaves it open. */
function readTotal(contentRange: string | null): number | null {
  const total = /\/(\d+)$/.exec(contentRange ?? '')?.[1];
  return total === undefined ? null : Number(total);
}

function quote(column: string): string {
  return /^\w+$/.test(column) ? column : `"${column.replaceAll('"', '\\"')}"`;
}
