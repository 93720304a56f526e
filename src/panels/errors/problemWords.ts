import type { DataProblem } from '../../data/dataError';
import type { Language } from '../../domain/text';
import { problems as en } from '../../i18n/features/problems.en';
import { problems as ru, type ProblemWords } from '../../i18n/features/problems.ru';

/** Both languages travel with the list, for it loads on demand anyway. */
export const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = { ru, en };

/** What is wrong with one place of a file, in the reader's words. */
export function wordProblem({ code, params }: DataProblem, language: Language): string {
  return PROBLEM_WORDS[language].sentences[code](params);
}
