import { useI18n } from '../../i18n/I18nContext';
import { DataErrorNotice } from './DataErrorNotice';
import './errors.css';

/** In place of the atlas when there is nothing to draw; never a white page. */
export function FatalErrorPage({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const { t } = useI18n();
  return (
    <main className="fatal-error">
      <h1 className="fatal-error__title">{t.errors.fatalTitle}</h1>
      <p className="fatal-error__hint">{t.errors.fatalHint}</p>
      <DataErrorNotice error={error} onRetry={onRetry} />
    </main>
  );
}
