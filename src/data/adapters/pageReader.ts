import { DataError } from '../dataError';
import type { ServerEntry } from '../datasetEntry';
import { fetchText, parseJson } from '../fetchText';
import { refusals, serverRefusal } from './serverRefusal';

/** A whole table takes many requests: longer than one file. */
const DEFAULT_TIMEOUT_MS = 60_000;

export interface Page {
  readonly url: string;
  readonly json: unknown;
  readonly headers: Headers;
}

/** Fetches the pages of one server within one time limit. */
export interface PageReader {
  /** @throws DataError when the page cannot be had, is no JSON, or stands at another origin. */
  readonly read: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Page>;
}

/**
 * A reader for the server of an entry. It never leaves the origin the configuration names: neither its headers nor a
 * link in an answer may lead there.
 */
export function createPageReader(
  { url: base, headers: ownHeaders, timeoutMs }: ServerEntry,
  signal: AbortSignal,
): PageReader {
  const { origin } = new URL(base);
  const deadline = Date.now() + (timeoutMs ?? DEFAULT_TIMEOUT_MS);
  return {
    read: async (url, headers = {}) => {
      const target = new URL(url, base);
      if (target.origin !== origin) {
        throw serverRefusal(base, target.pathname, refusals.foreignOrigin(target.origin));
      }
      const remainingMs = deadline - Date.now();
      if (remainingMs <= 0) throw new DataError('timeout', { url: target.href });
      const answer = await fetchText(target.href, {
        headers: { ...headers, ...ownHeaders },
        timeoutMs: remainingMs,
        signal,
        accept: 'application/geo+json, application/json',
      });
      return { url: target.href, json: parseJson(answer.text, target.href), headers: answer.headers };
    },
  };
}
