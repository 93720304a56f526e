import { DataError } from '../../data/dataError';
import { ImportError, type ImportErrorCode } from '../../data/import/contract';
import type { ImportErrorParams, ImportWords } from '../../i18n/features/import.ru';

/** Why a file cannot be used, and what to do, each in one sentence. */
export interface WordedImportError {
  readonly what: string;
  readonly remedy: string;
}

type ErrorWords = Readonly<
  Record<ImportErrorCode, { what: (params: ImportErrorParams) => string; remedy: string }>
>;

/** Words a failure of loading a file; anything unforeseen is a fault of the page and says so. */
export function wordImportError(error: unknown, words: ImportWords): WordedImportError {
  // Words know nothing of data: that none is missing is checked by this type.
  const errors: ErrorWords = words.errors;
  if (error instanceof ImportError) {
    const { what, remedy } = errors[error.code];
    return { what: what(error.params), remedy };
  }
  if (error instanceof DataError) {
    const { what, remedy } = errors.notADataset;
    const [first] = error.problems;
    const where = first === undefined ? {} : { path: first.path, problems: error.problems.length };
    return { what: what(where), remedy };
  }
  return words.unexpected;
}
