import type { FileEntry } from '../datasetEntry';
import type { DatasetPart } from './adapter';

type Layout = (entry: FileEntry, part: DatasetPart) => string;

/** How each source of the contract's JSON lays out its addresses; what they answer is the same. */
const LAYOUTS: Readonly<Record<FileEntry['adapter'], Layout>> = {
  bundle: ({ url }, part) => new URL(`${part}.json`, url).href,
  rest: ({ id, url }, part) =>
    new URL(`datasets/${encodeURIComponent(id)}${part === 'dataset' ? '' : `/${part}`}`, url).href,
};

/** The address of a part of a data set. */
export function partUrl(entry: FileEntry, part: DatasetPart): string {
  return LAYOUTS[entry.adapter](entry, part);
}
