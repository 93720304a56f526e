import { useI18n } from '../../i18n/I18nContext';
import type { WordedError } from './wordError';

const PROBLEMS_SHOWN = 8;

/** The offending places of a file, and how many more there are. */
export function ProblemList({ problems }: Pick<WordedError, 'problems'>) {
  const { t } = useI18n();
  const rest = problems.length - PROBLEMS_SHOWN;
  if (problems.length === 0) return null;
  return (
    <ul className="data-error__problems">
      {problems.slice(0, PROBLEMS_SHOWN).map(({ path, sentence }, index) => (
        // The same path can fail twice; the list never changes order.
        <li key={`${path}-${index}`}>
          <code className="data-error__path">{path}</code> — {sentence}
        </li>
      ))}
      {rest > 0 && <li>{t.errors.moreProblems(rest)}</li>}
    </ul>
  );
}
