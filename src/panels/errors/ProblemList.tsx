import type { DataProblem } from '../../data/dataError';
import { useI18n } from '../../i18n/I18nContext';
import { PROBLEM_WORDS, wordProblem } from './problemWords';

const PROBLEMS_SHOWN = 8;

/** The offending places of a file, and how many more there are. */
export function ProblemList({ problems }: { readonly problems: readonly DataProblem[] }) {
  const { language } = useI18n().format;
  const rest = problems.length - PROBLEMS_SHOWN;
  return (
    <ul className="data-error__problems">
      {problems.slice(0, PROBLEMS_SHOWN).map((problem, index) => (
        // The same path can fail twice; the list never changes order.
        <li key={`${problem.path}-${index}`}>
          <code className="data-error__path">{problem.path}</code> — {wordProblem(problem, language)}
        </li>
      ))}
      {rest > 0 && <li>{PROBLEM_WORDS[language].more(rest)}</li>}
    </ul>
  );
}
