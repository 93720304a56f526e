import { useI18n } from '../../i18n/I18nContext';
import './errors.css';

interface StaleBadgeProps {
  /** ISO date and time the copy on screen was fetched. */
  readonly savedAt: string;
}

/** Says that a kept copy is on screen because no fresh one could be had. */
export function StaleBadge({ savedAt }: StaleBadgeProps) {
  const { t, format } = useI18n();
  return (
    <p className="stale-badge" role="status">
      {t.errors.stale(format.asOf(savedAt.slice(0, 'YYYY-MM-DD'.length)))}
    </p>
  );
}
