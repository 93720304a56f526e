import type { Geography } from '../../domain/geography';
import type {
  BuiltDataset,
  ImportDetails,
  ImportError,
  ImportErrorCode,
  ImportReport,
  Mapping,
} from './contract';
import type { OpenedSummary } from './workerDesk';

/** What the worker needs to know of the country; the larger files it fetches itself. */
export interface ImportSetting {
  readonly geography: Geography;
  /** `null`: regions are recognised by the names and codes of the geography alone. */
  readonly recognitionUrl: string | null;
  /** Boundaries by which coordinates are checked; `null`: for range only. */
  readonly boundariesUrl: string | null;
}

/** Errors lose their fields between threads: those that a person can mend travel as values. */
export type Outcome<T> =
  | { readonly isOk: true; readonly value: T }
  | { readonly isOk: false; readonly code: ImportErrorCode; readonly params: ImportError['params'] };

/** Lists of a data set that grow with the file: they cross between the threads piece by piece. */
export const LONG_LISTS = ['objects', 'unmatchedObjects', 'unmatchedRegions', 'sources'] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** Items a message: some milliseconds of the page's thread each. */
export const ITEMS_A_MESSAGE = 2_000;

/** A built data set without its long lists, and under which number and in what length they are waiting. */
export interface BuiltHead {
  readonly build: number;
  readonly head: BuiltDataset;
  readonly lengths: Readonly<Record<LongList, number>>;
}

/** What the page may ask of the worker. */
export interface ImportWorkerApi {
  readonly open: (
    setting: ImportSetting,
    file: Blob,
    name: string,
    onProgress: (share: number) => void,
  ) => Promise<Outcome<OpenedSummary>>;
  readonly check: (sheet: number, mapping: Mapping, details: ImportDetails) => Outcome<ImportReport>;
  readonly build: (details: ImportDetails) => Outcome<BuiltHead>;
  readonly items: (build: number, list: LongList, from: number) => readonly unknown[];
  /** Nothing more will be asked of this build. */
  readonly release: (build: number) => void;
}
