import { backoffMs, readRetryAfter } from './backoff';
import { DataError, isTransient } from './dataError';

/** Long enough for a slow proxy, short enough that a person still waits. */
export const DEFAULT_TIMEOUT_MS = 15_000;

const ATTEMPTS = 3;

/** Tells the time limit from the caller's own abort. */
const TIMED_OUT = new Error('Time limit');

export interface FetchTextOptions {
  /** Secrets among them: they reach the address given and no other. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For everything: all attempts, the waits between them, the body. `null`: the usual limit. */
  readonly timeoutMs?: number | null;
  /** Aborts when the caller no longer wants the answer; then the abort itself is thrown, not a `DataError`. */
  readonly signal?: AbortSignal;
  /** What the caller can read. */
  readonly accept?: string;
}

export interface Answer {
  readonly text: string;
  readonly headers: Headers;
}

/**
 * Fetches a text, asking again after a failure that can pass. An unchanged answer costs no transfer: the browser's HTTP
 * cache sends If-None-Match itself and gives the body it has. (A header of our own would turn every request to
 * another origin into two.)
 * @throws DataError of kind offline, network, timeout or http.
 */
export async function fetchText(url: string, options: FetchTextOptions = {}): Promise<Answer> {
  const { signal } = options;
  // One controller instead of AbortSignal.any, which office browsers of 2023 still lack.
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', giveUp, { once: true });
  if (signal?.aborted === true) giveUp();
  const timer = setTimeout(() => controller.abort(TIMED_OUT), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await ask(url, options, controller.signal);
      } catch (cause) {
        if (signal?.aborted === true) throw cause;
        const error = cause instanceof DataError ? cause : wrap(cause, url, controller.signal);
        const waitMs = backoffMs(attempt, error.retryAfterMs);
        if (!isTransient(error) || attempt === ATTEMPTS - 1 || waitMs === null) throw error;
        await pause(waitMs, controller.signal);
        signal?.throwIfAborted();
        // What went wrong tells more than that the time for another attempt was too short.
        if (controller.signal.aborted) throw error;
      }
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/**
 * Parses the text of an answer.
 * @throws DataError of kind malformed.
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('malformed', { url, cause });
  }
}

async function ask(
  url: string,
  { headers = {}, accept = 'application/json' }: FetchTextOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, {
    headers: { Accept: accept, ...headers },
    // Revalidated each time: an updated file must not hide behind the HTTP cache.
    cache: 'no-cache',
    // A redirect may lead to another origin, and takes every header but Authorization with it.
    redirect: Object.keys(headers).length > 0 ? 'error' : 'follow',
    signal,
  });
  if (response.ok) return { text: await response.text(), headers: response.headers };
  const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'));
  throw new DataError('http', { url, status: response.status, retryAfterMs });
}

function wrap(cause: unknown, url: string, signal: AbortSignal): DataError {
  if (signal.reason === TIMED_OUT) return new DataError('timeout', { url, cause });
  return new DataError(isOffline() ? 'offline' : 'network', { url, cause });
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}

/** Waits, or less where the signal ends it; never rejects. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
