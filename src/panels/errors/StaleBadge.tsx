import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { Problems } from './Problems';
import { wordError } from './wordError';
import './errors.css';

interface StaleBadgeProps {
  /** ISO date and time the data on screen was fetched. */
  readonly savedAt: string;
  /** Why nothing fresher could be had. */
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says that a kept copy is on screen, since when, and on demand why; goes by itself when the source is back. */
export function StaleBadge({ savedAt, error, onRetry }: StaleBadgeProps) {
  const { t, format } = useI18n();
  const { sentence, problems } = wordError(error, t);
  return (
    <div className="stale-badge" role="status">
      <details>
        <summary>{t.errors.stale(format.moment(savedAt))}</summary>
        <p>{sentence}</p>
        <Problems problems={problems} />
      </details>
      <Button variant="quiet" onClick={onRetry}>
        {t.errors.retry}
      </Button>
    </div>
  );
}
