import { DataError, type DataProblem } from '../../data/dataError';
import type { Messages } from '../../i18n/ru';

/** A failure in the reader's words: what and where, what to do, and each offending place. */
export interface WordedError {
  readonly sentence: string;
  readonly advice: string;
  readonly problems: readonly DataProblem[];
  /** What only a developer can use; `null` where the sentence says it all. */
  readonly details: string | null;
}

const NOT_FOUND = 404;

/** Words an error; anything but a `DataError` is a fault of the page itself. */
export function wordError(error: unknown, { errors }: Messages): WordedError {
  if (!(error instanceof DataError)) {
    const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { sentence: errors.unexpected, advice: errors.advice.unexpected, problems: [], details };
  }
  return {
    sentence: wordKind(error, errors),
    advice: errors.advice[error.kind],
    problems: error.problems,
    details: null,
  };
}

function wordKind({ kind, url, status }: DataError, errors: Messages['errors']): string {
  const file = shortAddress(url);
  if (kind !== 'http') return errors.kinds[kind](file);
  return status === NOT_FOUND ? errors.notFound(file) : errors.http(file, status ?? 0);
}

/** The path alone for a file of this site, the whole address for one of another. */
function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return typeof location !== 'undefined' && origin === location.origin ? pathname : url;
}
