import type { Intake } from '../../domain/intake';
import type { DistrictId, LonLat, RegionId } from '../../domain/geography';
import type { WireDataset } from '../wire/dataset';
import type { WireStatements } from '../wire/statements';

/** A cell as read: dates are ISO texts, an empty cell is `null`. */
export type Cell = string | number | boolean | null;

/** A sheet of a workbook, a CSV file, or the records of a server under one heading row. */
export interface Sheet {
  readonly name: string;
  /** As in the file, title lines and empty lines included, so that row numbers are the file's. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that hold a formula, by zero-based row and column: their saved result may be stale. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** A file that could be opened: tables, or JSON to be checked as a data set. */
export type OpenedFile =
  | {
      readonly kind: 'tables';
      readonly format: 'csv' | 'xlsx';
      /** For CSV: how its bytes were read. */
      readonly encoding: 'utf-8' | 'windows-1251' | 'utf-16' | null;
      readonly delimiter: ',' | ';' | '\t' | '|' | null;
      readonly sheets: readonly Sheet[];
    }
  | { readonly kind: 'json'; readonly json: unknown };

export const OBJECT_FIELDS = [
  'id',
  'name',
  'nameEn',
  'region',
  'kind',
  'status',
  'statusAsOf',
  'openedYear',
  'areaHa',
  'residents',
  'register',
  'registerDate',
  'isCompliant',
  'isBrownfield',
  'longitude',
  'latitude',
  'note',
  'sourceUrl',
] as const;
/** A column of a list of objects that the atlas understands. */
export type ObjectField = (typeof OBJECT_FIELDS)[number];

/** One numeric column of a table of regions, to become an indicator. */
export interface IndicatorColumn {
  readonly column: number;
  readonly label: string;
  /** As written in brackets or after the last comma of the heading; empty: none was given. */
  readonly unit: string;
  /** True: a person says that the numbers of regions add up, so that rates and shares can be made of them. */
  readonly isCount?: boolean;
  /** The period its numbers are of, where a table has a column a year. */
  readonly period?: string;
}

/** Which column is what. Columns are counted from 0 and stand in no more than one place. */
export type Mapping =
  | {
      readonly shape: 'objects';
      readonly headingRow: number;
      readonly fields: Readonly<Partial<Record<ObjectField, number>>>;
      /** What the file's own words mean, by field and word: a person's choice goes before recognition. */
      readonly words?: Readonly<Partial<Record<ObjectField, Readonly<Record<string, string>>>>>;
    }
  | {
      readonly shape: 'regions';
      readonly headingRow: number;
      readonly region: number;
      /** The column that says which period a row is of, where a region has several rows. */
      readonly period?: number;
      readonly indicators: readonly IndicatorColumn[];
    };

/** What only a person knows of a table, asked for before it is accepted; a server's stands in the configuration. */
export interface ImportDetails {
  /** Id of the data set to be made. */
  readonly id: string;
  readonly title: string;
  /** Who answers for the numbers, as the source is to be named. */
  readonly sourceTitle: string;
  /** ISO date the numbers describe. */
  readonly asOf: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** True: the list names every object there is, so that no object means zero; else it means unknown. */
  readonly isComplete: boolean;
  /** Rows whose region a person settled by hand, by the region's text in the file. */
  readonly regionChoices: Readonly<Record<string, RegionId>>;
  /** File name, or the address of a server without credentials. */
  readonly origin: string;
  /** Address to cite as the source, for a server or a published file. */
  readonly sourceUrl: string | null;
}

/** What a table would become, told before anything changes. */
export interface ImportReport {
  readonly shape: Mapping['shape'];
  readonly intake: Intake;
  /** Accepted rows by district, in the geography's order; unmatched rows are in none of them. */
  readonly districts: readonly {
    readonly districtId: DistrictId;
    readonly rows: number;
    readonly regions: number;
  }[];
  /** Regions with at least one accepted row. */
  readonly coveredRegions: number;
  /** Names of regions that no geography entry matches and that are kept as unmatched. */
  readonly unmatchedNames: readonly string[];
}

/** A data set ready to be kept, served or shown: the same two files that the `bundle` adapter reads. */
export interface BuiltDataset {
  readonly dataset: WireDataset;
  readonly statements: WireStatements;
}

/** Where a point lies; made from the published boundaries by the caller, so that import knows no projection. */
export type LocateRegion = (at: LonLat) => RegionId | null;

export const IMPORT_ERROR_CODES = [
  'empty',
  'tooLarge',
  'unknownFormat',
  'oldExcel',
  'damaged',
  'encrypted',
  'expandsTooMuch',
  'tooManyRows',
  'tooManyColumns',
  'binary',
  'noTable',
  'noHeading',
  'noRegionColumn',
  'noNameColumn',
  'nothingAccepted',
  'notADataset',
  'cancelled',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** A file that cannot be used at all; what is on screen stays. Worded by the interface from the code. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ImportErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}

/** What a file may cost. Generous for a national register, far below what hangs a browser. */
export const IMPORT_LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  /** Of all parts of a workbook once unpacked: a bomb is told by this, not by its packed size. */
  unpackedBytes: 512 * 1024 * 1024,
  rows: 250_000,
  columns: 256,
  textLength: 2_000,
} as const;
