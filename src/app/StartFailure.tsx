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

/** Shown when there is nothing to draw yet: what failed, where, and a way to try again. */
export function StartFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const [i18n, setI18n] = useState<I18n | null>(null);
  useEffect(() => {
    void loadMessages(failureLanguage()).then(setI18n);
  }, []);
  if (i18n === null) return null;
  return (
    <I18nProvider value={i18n}>
      <FatalErrorPage error={error} onRetry={onRetry} />
    </I18nProvider>
  );
}
