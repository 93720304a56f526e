import type { ServerEntry } from '../datasetEntry';
import { OBJECT_FIELDS, type Cell, type Mapping, type ObjectField, type Sheet } from '../import/contract';
import { refusals, serverRefusal } from './serverRefusal';
import type { ServerRecord, ServerTables } from './serverTable';

/** Records of a server as a sheet, and what its columns are. */
export interface MappedSheet<M extends Mapping = Mapping> {
  readonly sheet: Sheet;
  readonly mapping: M;
}

export interface MappedSheets {
  readonly objects: MappedSheet<Extract<Mapping, { shape: 'objects' }>> | null;
  readonly regions: MappedSheet<Extract<Mapping, { shape: 'regions' }>> | null;
}

const NAMES_SHOWN = 20;
const POINT_FIELDS = ['longitude', 'latitude'] as const;

/** The properties a configuration names, each once, in the order of the columns they become. */
export function namedProperties({ server: { objects, regions } }: ServerEntry): {
  readonly objects: readonly string[];
  readonly regions: readonly string[];
} {
  const indicators = regions?.indicators.map(({ property }) => property) ?? [];
  return {
    objects: unique(OBJECT_FIELDS.flatMap((field) => objects?.fields[field] ?? [])),
    regions: unique(regions === undefined ? [] : [regions.region, ...indicators]),
  };
}

/**
 * Lays out the records under one heading row, as the check of a user's file expects them: the properties the
 * configuration names and no others, and the place of a point.
 * @throws DataError when there is no record, or none has a property that is named.
 */
export function toSheets(entry: ServerEntry, tables: ServerTables): MappedSheets {
  const { objects, regions } = entry.server;
  const names = namedProperties(entry);
  const nameOf = (table: NonNullable<typeof objects | typeof regions>): string =>
    'table' in table ? table.table : table.collection;
  return {
    objects:
      objects === undefined || tables.objects === null
        ? null
        : toObjects(entry, nameOf(objects), names.objects, tables.objects),
    regions:
      regions === undefined || tables.regions === null
        ? null
        : toRegions(entry, nameOf(regions), names.regions, tables.regions),
  };
}

function toObjects(
  entry: ServerEntry,
  name: string,
  properties: readonly string[],
  records: readonly ServerRecord[],
): MappedSheets['objects'] {
  checkProperties(entry, name, properties, records);
  const { fields: named = { name: '', region: '' }, words } = entry.server.objects ?? {};
  const ownsPlace = named.longitude !== undefined || named.latitude !== undefined;
  const hasPoints = !ownsPlace && records.some(({ at }) => at !== null);
  const fields: Partial<Record<ObjectField, number>> = {};
  for (const field of OBJECT_FIELDS) {
    const property = named[field];
    if (property !== undefined) fields[field] = properties.indexOf(property);
  }
  if (hasPoints) POINT_FIELDS.forEach((field, index) => (fields[field] = properties.length + index));
  const headings = hasPoints ? [...properties, ...POINT_FIELDS] : properties;
  const rows = records.map(({ values, at }) => [
    ...properties.map((property) => toCell(values[property])),
    ...(hasPoints ? [at?.[0] ?? null, at?.[1] ?? null] : []),
  ]);
  const meanings = withoutUndefined(words ?? {});
  return {
    sheet: { name, rows: [headings, ...rows], formulas: [] },
    mapping: { shape: 'objects', headingRow: 0, fields, words: meanings },
  };
}

function toRegions(
  entry: ServerEntry,
  name: string,
  properties: readonly string[],
  records: readonly ServerRecord[],
): MappedSheets['regions'] {
  checkProperties(entry, name, properties, records);
  const { region = '', indicators = [] } = entry.server.regions ?? {};
  const rows = records.map(({ values }) => properties.map((property) => toCell(values[property])));
  return {
    sheet: { name, rows: [properties, ...rows], formulas: [] },
    mapping: {
      shape: 'regions',
      headingRow: 0,
      region: properties.indexOf(region),
      indicators: indicators.map(({ property, label, unit }) => ({
        column: properties.indexOf(property),
        label: label.ru,
        unit: unit.ru,
      })),
    },
  };
}

function checkProperties(
  { url }: ServerEntry,
  name: string,
  properties: readonly string[],
  records: readonly ServerRecord[],
): void {
  if (records.length === 0) throw serverRefusal(url, name, refusals.noRecords());
  for (const property of properties) {
    if (records.some(({ values }) => Object.hasOwn(values, property))) continue;
    const known = unique(records.flatMap(({ values }) => Object.keys(values))).slice(0, NAMES_SHOWN);
    throw serverRefusal(url, `${name}.${property}`, refusals.noProperty(known));
  }
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

type Meanings = NonNullable<Extract<Mapping, { shape: 'objects' }>['words']>;

function withoutUndefined(words: {
  readonly [field in ObjectField]?: Record<string, string> | undefined;
}): Meanings {
  return Object.fromEntries(Object.entries(words).filter(([, meaning]) => meaning !== undefined));
}
