import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { Problems } from './Problems';
import { wordError } from './wordError';
import './errors.css';

interface DataErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What failed, where, and what to do about it; announced at once. */
export function DataErrorNotice({ error, onRetry, onDismiss }: DataErrorNoticeProps) {
  const { t } = useI18n();
  const { sentence, advice, problems, details } = wordError(error, t);
  return (
    <div className="data-error" role="alert">
      <p className="data-error__sentence">{sentence}</p>
      <p>{advice}</p>
      <Problems problems={problems} />
      {details !== null && (
        <details className="data-error__details">
          <summary>{t.errors.details}</summary>
          <code>{details}</code>
        </details>
      )}
      {(onRetry !== undefined || onDismiss !== undefined) && (
        <p className="data-error__actions">
          {onRetry !== undefined && (
            <Button variant="solid" data-retry onClick={onRetry}>
              {t.errors.retry}
            </Button>
          )}
          {onDismiss !== undefined && <Button onClick={onDismiss}>{t.errors.dismiss}</Button>}
        </p>
      )}
    </div>
  );
}
