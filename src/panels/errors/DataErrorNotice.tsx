import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { wordError } from './wordError';
import './errors.css';

const PROBLEMS_SHOWN = 8;

interface DataErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What failed, where, and what to do about it; announced at once. */
export function DataErrorNotice({ error, onRetry, onDismiss }: DataErrorNoticeProps) {
  const { t } = useI18n();
  const { sentence, advice, problems, details } = wordError(error, t);
  const rest = problems.length - PROBLEMS_SHOWN;
  return (
    <div className="data-error" role="alert">
      <p className="data-error__sentence">{sentence}</p>
      <p>{advice}</p>
      {problems.length > 0 && (
        <ul className="data-error__problems">
          {problems.slice(0, PROBLEMS_SHOWN).map(({ path, sentence: problem }, index) => (
            // The same path can fail twice; the list never changes order.
            <li key={`${path}-${index}`}>
              <code className="data-error__path">{path}</code> — {problem}
            </li>
          ))}
          {rest > 0 && <li>{t.errors.moreProblems(rest)}</li>}
        </ul>
      )}
      {details !== null && (
        <details className="data-error__details">
          <summary>{t.errors.details}</summary>
          <code>{details}</code>
        </details>
      )}
      {(onRetry !== undefined || onDismiss !== undefined) && (
        <p className="data-error__actions">
          {onRetry !== undefined && (
            <Button variant="solid" onClick={onRetry}>
              {t.errors.retry}
            </Button>
          )}
          {onDismiss !== undefined && <Button onClick={onDismiss}>{t.errors.dismiss}</Button>}
        </p>
      )}
    </div>
  );
}
