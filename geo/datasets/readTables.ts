import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row of a source table; reading a column that does not exist is an error, not an empty cell. */
export type Row<C extends string> = Readonly<Record<C, string>>;

/** Tables are asked for many times in one build and never change in it. */
const parsed = new Map<string, Record<string, string>[]>();

/** Reads `geo/sources/tables/<name>` and checks that it has the columns the caller reads. */
export function readTable<C extends string>(name: string, columns: readonly C[]): Row<C>[] {
  const rows = parsed.get(name) ?? parseTable(name);
  parsed.set(name, rows);
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${name}: no column ${missing.join(', ')}`);
  return rows as Row<C>[];
}

function parseTable(name: string): Record<string, string>[] {
  const content = readFileSync(new URL(`../sources/tables/${name}`, import.meta.url), 'utf8');
  return parse<Record<string, string>>(content, { columns: true, bom: true });
}

/** Regions with their codes, names, capitals and neighbours. */
export const readRegions = () =>
  readTable('regions.csv', [
    'iso',
    'okato',
    'oktmo2',
    'code',
    'name_ru',
    'short_name_ru',
    'name_en',
    'short_name_en',
    'type',
    'fd_id',
    'capital_ru',
    'capital_en',
    'capital_lon',
    'capital_lat',
    'neighbours',
    'note',
  ]);

/** Codes and names of the regions: what a table is recognised by. */
export const readRegionCodes = () =>
  readTable('regions.csv', [
    'iso',
    'iso_official',
    'okato',
    'okato11',
    'oktmo2',
    'oktmo8',
    'code',
    'name_ru',
    'short_name_ru',
    'name_en',
    'short_name_en',
    'type',
  ]);

/** Spellings of regions that follow from no rule, each with the reason it is there. */
export const readSpellings = () => readTable('region_spellings.csv', ['iso', 'spelling']);

/** Names for tiles that a region's short name does not fit into; `|` where a word may be broken. */
export const readTileNames = () => readTable('tile_names.csv', ['iso', 'name_ru', 'name_en']);

/** Places a table may name that are not among the regions. */
export const readOutsidePlaces = () => readTable('places_outside.csv', ['name_ru', 'name_en', 'spelling']);

/** Published statistics, one value a row. */
export const readDenominators = () =>
  readTable('denominators.csv', ['iso', 'indicator', 'year', 'value', 'unit', 'source']);

/** One row a region: presence class and programme participation. */
export const readRegionClasses = () =>
  readTable('region_class.csv', [
    'iso',
    'presence_class',
    'presence_as_of',
    'presence_sources',
    'registered_by_end_2020',
    'programme_status',
    'programme_years',
    'programme_project',
    'programme_sources',
    'note',
  ]);

/** Named objects and other sites. */
export const readParks = () =>
  readTable('parks.csv', [
    'id',
    'name_ru',
    'kind',
    'form',
    'iso',
    'region_ru',
    'status',
    'status_as_of',
    'opened_year',
    'area_ha',
    'residents',
    'federal_register',
    'register_date_text',
    'source_urls',
    'note',
    'type_as_stated',
  ]);

/** Every single statement found. */
export const readFacts = () =>
  readTable('facts.csv', [
    'fact_id',
    'region',
    'iso',
    'indicator',
    'value',
    'unit',
    'as_of',
    'source_url',
    'source_title',
    'evidence',
    'confidence',
    'claim_type',
  ]);

/** Said in a cell where a text was found without its address. */
const NO_ADDRESS = '(no address in search result)';

/** Addresses of a cell: they are divided by spaces, for some contain commas. */
export function splitUrls(cell: string): string[] {
  return cell.replace(NO_ADDRESS, '').split(/\s+/).filter(Boolean);
}
