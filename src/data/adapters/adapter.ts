import type { Geography } from '../../domain/geography';

/** A part of a data set that is loaded by itself. */
export type DatasetPart = 'dataset' | 'statements';

/** What a source answered, before any check. */
export interface Arrival {
  /** Equal to the last one's: the source still says the same, and nothing need be checked or drawn again. */
  readonly signature: string;
  /** JSON of the contract, at once or later. @throws DataError where the answer is none. */
  readonly json: () => unknown;
}

/** What an adapter may need besides its source. */
export interface Supplies {
  readonly geography: Geography | Promise<Geography>;
  /** Where the file stands that says how regions are written; `null`: there is none. */
  readonly recognitionUrl: string | null;
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
}
