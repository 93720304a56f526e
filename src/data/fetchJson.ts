import { DataError } from './dataError';

/** Long enough for a slow proxy, short enough that a person still waits. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/** Tells the time limit from the caller's own abort. */
const TIMED_OUT = new Error('Time limit');

export interface FetchJsonOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Aborts when the caller no longer wants the answer; then the abort itself is thrown, not a `DataError`. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches a JSON document; the time limit covers the body as well as the headers.
 * @throws DataError of kind offline, network, timeout, http or malformed.
 */
export async function fetchJson(url: string, options: FetchJsonOptions = {}): Promise<unknown> {
  const { headers = {}, timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
  // One controller instead of AbortSignal.any, which office browsers of 2023 still lack.
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', giveUp, { once: true });
  if (signal?.aborted === true) giveUp();
  const timer = setTimeout(() => controller.abort(TIMED_OUT), timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...headers },
      // Revalidated each time: an updated file must not hide behind the HTTP cache.
      cache: 'no-cache',
      signal: controller.signal,
    });
    if (!response.ok) throw new DataError('http', { url, status: response.status });
    return parseJson(await response.text(), url);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    if (signal?.aborted === true) throw cause;
    if (controller.signal.reason === TIMED_OUT) throw new DataError('timeout', { url, cause });
    throw new DataError(isOffline() ? 'offline' : 'network', { url, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function parseJson(body: string, url: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new DataError('malformed', { url, cause });
  }
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}
