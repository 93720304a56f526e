import type { FailureReason } from './messages';

/** Says which file stood in the way of keeping a build, and how. */
export class KeepError extends Error {
  readonly reason: FailureReason;
  readonly file: string;

  constructor(reason: FailureReason, file: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.name = 'KeepError';
    this.reason = reason;
    this.file = file;
  }
}

/** True of the body only: what is kept is neither packed nor of the length that was sent. */
const HEADERS_OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Any other refusal passes. */
const IS_GONE: ReadonlySet<number> = new Set([404, 410]);

interface Wanted {
  readonly url: string;
  /** Path below the scope, for the report. */
  readonly file: string;
  /** SHA-256 in hexadecimal; `null` for data, which may be replaced without a build. */
  readonly sum: string | null;
}

/**
 * Fetches a file for keeping. The HTTP cache is asked to revalidate: a damaged file under a name that never changes
 * would otherwise stay damaged for a year.
 * @throws KeepError when it cannot be had as it should be.
 */
export async function bringFile(ask: typeof fetch, { url, file, sum }: Wanted): Promise<Response> {
  let body: ArrayBuffer;
  let response: Response;
  try {
    response = await ask(url, { cache: 'no-cache' });
    body = await response.arrayBuffer();
  } catch (cause) {
    throw new KeepError('unreachable', file, { cause });
  }
  if (!response.ok) throw new KeepError(IS_GONE.has(response.status) ? 'missing' : 'unreachable', file);
  if (sum !== null && (await sha256(body)) !== sum) throw new KeepError('changed', file);
  const headers = new Headers(response.headers);
  for (const name of HEADERS_OF_TRANSFER) headers.delete(name);
  // A new answer also forgets a redirect, with which no page may be answered.
  return new Response(body, { headers });
}

/**
 * Keeps an answer.
 * @throws KeepError when there is no room for it.
 */
export async function keepFile(cache: Cache, url: string, file: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch (cause) {
    // Whatever the browser calls it (QuotaExceededError, UnknownError): the file could not be written.
    throw new KeepError('quota', file, { cause });
  }
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
