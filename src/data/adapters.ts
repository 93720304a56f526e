import type { DatasetEntry } from './config';
import type { FetchJsonOptions } from './fetchJson';

/** A part of a data set that is loaded in one request. */
export type DatasetPart = 'dataset' | 'statements';

/** An address with what to send to it. */
export interface DatasetRequest {
  readonly url: string;
  readonly options: Omit<FetchJsonOptions, 'signal'>;
}

type Adapter = (entry: DatasetEntry, part: DatasetPart) => string;

/** How each adapter lays out its addresses; what they answer is the same JSON. */
const PATHS: Readonly<Record<DatasetEntry['adapter'], Adapter>> = {
  bundle: ({ url }, part) => new URL(`${part}.json`, url).href,
  rest: ({ id, url }, part) =>
    new URL(`datasets/${encodeURIComponent(id)}${part === 'dataset' ? '' : `/${part}`}`, url).href,
};

/** The request that brings a part of a data set. */
export function datasetRequest(entry: DatasetEntry, part: DatasetPart): DatasetRequest {
  return {
    url: PATHS[entry.adapter](entry, part),
    options: {
      headers: entry.headers,
      ...(entry.timeoutMs === null ? {} : { timeoutMs: entry.timeoutMs }),
    },
  };
}
