import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../domain/text';
import { I18nProvider, type I18n } from '../i18n/I18nContext';
import { loadMessages } from '../i18n/loadMessages';
import { FatalErrorPage } from '../panels/errors/FatalErrorPage';
import { decodeLanguage } from '../state/urlCodec';

/** The language the address asks for, else the page's: the configuration may be what failed. */
function failureLanguage(): Language {
  const ofPage = LANGUAGES.find((language) => language === document.documentElement.lang);
  return decodeLanguage(location.search, ofPage ?? 'ru');
}

interface StartFailureProps {
  readonly error: unknown;
  /** True where the picture painted into the page stays beneath. */
  readonly isPainted: boolean;
  readonly onRetry: () => void;
}

/** Shown when no data have come: what failed, where, and a way to try again. */
export function StartFailure({ error, isPainted, onRetry }: StartFailureProps) {
  const [i18n, setI18n] = useState<I18n | null>(null);
  useEffect(() => {
    void loadMessages(failureLanguage()).then(setI18n);
  }, []);
  if (i18n === null) return null;
  return (
    <I18nProvider value={i18n}>
      <FatalErrorPage error={error} isPainted={isPainted} onRetry={onRetry} />
    </I18nProvider>
  );
}
