import type { WireDataset } from '../wire/dataset';

/** Id of the source that every number of an imported data set names: the table itself. */
export const TABLE_SOURCE = 'table';

/** What the shape of a table settles; the rest is the same for both. */
export type BuiltContent = Pick<
  WireDataset,
  | 'subtitle'
  | 'defaultIndicatorId'
  | 'presenceIndicatorId'
  | 'indicators'
  | 'headlines'
  | 'objects'
  | 'unmatchedObjects'
  | 'unmatchedRegions'
  | 'countingRules'
  | 'periods'
> & { readonly citedSources: WireDataset['sources'] };
