const FIRST_WAIT_MS = 500;
/** A person is waiting: a server that asks for more than this is left alone for now. */
const LONGEST_WAIT_MS = 5_000;
/** A slip of the server's clock must not silence the atlas for the day. */
const LONGEST_REST_MS = 10 * 60_000;

/**
 * How long to wait before asking again: at random up to a limit that doubles with every attempt, so that clients which
 * failed together do not return together; never less than the server asked for.
 * @param attempt 0 for the first failure.
 * @param retryAfterMs what the server asked for; `null`: nothing.
 * @returns milliseconds; `null`: not now.
 */
export function backoffMs(
  attempt: number,
  retryAfterMs: number | null,
  random: () => number = Math.random,
): number | null {
  if (retryAfterMs !== null && retryAfterMs > LONGEST_WAIT_MS) return null;
  const limit = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
  return (retryAfterMs ?? 0) + random() * limit;
}

/**
 * Reads a `Retry-After` header: seconds, or a date.
 * @returns milliseconds from now, 0 to ten minutes; `null`: the header is missing or says nothing.
 */
export function readRetryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null || header === '') return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LONGEST_REST_MS) : null;
}
