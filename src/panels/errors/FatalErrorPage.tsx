import { useI18n } from '../../i18n/I18nContext';
import { DataErrorNotice } from './DataErrorNotice';
import './errors.css';

interface FatalErrorPageProps {
  readonly error: unknown;
  readonly isPainted: boolean;
  readonly onRetry: () => void;
}

/** In place of the atlas when there is nothing to draw, and above the view painted in at the build; never a white page. */
export function FatalErrorPage({ error, isPainted, onRetry }: FatalErrorPageProps) {
  const { t } = useI18n();
  const notice = <DataErrorNotice error={error} onRetry={onRetry} />;
  if (isPainted)
    return (
      <div className="start-notice">
        <p>{t.errors.painted}</p>
        {notice}
      </div>
    );
  return (
    <main className="fatal-error">
      <h1 className="fatal-error__title">{t.errors.fatalTitle}</h1>
      <p className="fatal-error__hint">{t.errors.fatalHint}</p>
      {notice}
    </main>
  );
}
