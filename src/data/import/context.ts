import type { IndustrialObject, UnmatchedObject } from '../../domain/dataset';
import type { Geography, RegionId } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import type {
  ImportErrorCode,
  ImportReport,
  IndicatorColumn,
  LocateRegion,
  Mapping,
  ObjectField,
} from './contract';

/** One way of numbering regions: ISO, ОКАТО, car codes. The same digits mean other regions in another system. */
export interface CodeSystem {
  readonly id: string;
  /** Normalised headings that say a column holds codes of this system. */
  readonly headings: ReadonlySet<string>;
  /** Regions by canonical code (capitals, no leading zeros); several: the code alone does not tell them apart. */
  readonly codes: ReadonlyMap<string, readonly RegionId[]>;
}

/** What a country's people write for its regions, from `recognition.json`; see `parseRecognition`. */
export interface Recognition {
  /** Regions by normalised spelling; several: the spelling is shared. */
  readonly names: ReadonlyMap<string, readonly RegionId[]>;
  /** Known places that the geography does not have: their name as it is to be shown, by normalised spelling. */
  readonly outside: ReadonlyMap<string, Localized>;
  readonly codeSystems: readonly CodeSystem[];
  /** Full words by normalised abbreviation: «обл» → «область», «ао» → «автономный», «округ». */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Words that tell the type of a region and not its name. */
  readonly typeWords: ReadonlySet<string>;
  /** Normalised words that tell nothing of which region it is: the country's name. */
  readonly ignoredWords: ReadonlySet<string>;
  /** Normalised headings of a column of regions that only this country uses. */
  readonly regionHeadings: ReadonlySet<string>;
  /** Fields by normalised headings that only this country uses. */
  readonly fieldHeadings: ReadonlyMap<string, ObjectField>;
}

/** What a table is read against. */
export interface ImportContext {
  readonly geography: Geography;
  readonly recognition: Recognition;
  /** `null`: boundaries are not at hand, coordinates are only checked for range. */
  readonly locate: LocateRegion | null;
  /** ISO date and time of reading; absent: now. */
  readonly readAt?: string;
}

/** What a text of a region column means. */
export type RegionMatch =
  | { readonly kind: 'found'; readonly regionId: RegionId }
  /** Several regions are written so, or none: nearest first, three at most. */
  | { readonly kind: 'ambiguous' | 'unknown'; readonly suggestions: readonly RegionId[] }
  /** A known place outside the geography. */
  | { readonly kind: 'outside'; readonly name: Localized };

/** What one column seems to hold: for a person who maps by hand. */
export interface ColumnGuess {
  readonly heading: string;
  readonly holds: 'regions' | 'numbers' | 'dates' | 'texts' | 'nothing';
  /** Filled cells under the heading. */
  readonly filled: number;
}

/** What a sheet seems to be. */
export interface RecognisedSheet {
  /** Zero-based index of the row of headings; 0 where none was made out. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: readonly ColumnGuess[];
  /** Rows under the headings that are not empty. */
  readonly dataRows: number;
  /** The likelier of `alternatives`; `null`: neither can be made, a person must choose columns. */
  readonly mapping: Mapping | null;
  /** The best mapping of each shape, for a person who knows better which one it is. */
  readonly alternatives: {
    readonly objects: Extract<Mapping, { shape: 'objects' }> | null;
    readonly regions: Extract<Mapping, { shape: 'regions' }> | null;
  };
  /** Why `mapping` is `null`. */
  readonly missing: Extract<
    ImportErrorCode,
    'noTable' | 'noHeading' | 'noRegionColumn' | 'noNameColumn'
  > | null;
}

/** A row of a table of regions: one value a column, `null` where the table says nothing. */
export interface CheckedRegionRow {
  readonly regionId: RegionId;
  /** Of the row; `undefined`: the table has none in its rows. */
  readonly period?: string;
  readonly values: readonly (number | null)[];
}

/** A sheet read row by row: what is accepted, and the report that says what was not. */
export type CheckedSheet = { readonly report: ImportReport } & (
  | {
      readonly shape: 'objects';
      readonly mapping: Extract<Mapping, { shape: 'objects' }>;
      /** Without sources: those come from the details, in `buildDataset`. */
      readonly objects: readonly Omit<IndustrialObject, 'sourceIds'>[];
      readonly unmatched: readonly Omit<UnmatchedObject, 'sourceIds'>[];
      /** Addresses the rows cite, by id of the object. */
      readonly sourceUrls: ReadonlyMap<string, string>;
    }
  | {
      readonly shape: 'regions';
      readonly mapping: Extract<Mapping, { shape: 'regions' }>;
      readonly columns: readonly IndicatorColumn[];
      readonly regions: readonly CheckedRegionRow[];
      readonly unmatched: readonly {
        readonly name: Localized;
        readonly period?: string;
        readonly values: readonly (number | null)[];
      }[];
    }
);
