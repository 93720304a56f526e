import { LANGUAGES } from '../domain/text';
import { THEMES } from '../domain/view';
import { useI18n } from '../i18n/I18nContext';
import { patchView, useView } from '../state/viewStore';
import './Toolbar.css';

/** Language and theme. */
export function Toolbar() {
  const { t } = useI18n();
  const language = useView((view) => view.language);
  const theme = useView((view) => view.theme);
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <div className="toolbar">
      <p className="toolbar__brand">{t.app.brand}</p>
      <button
        type="button"
        className="toolbar__button"
        aria-label={t.app.themeButton(t.app.theme[theme], t.app.theme[nextTheme])}
        onClick={() => patchView({ theme: nextTheme })}
      >
        {t.app.themeIs(t.app.theme[theme].toLowerCase())}
      </button>
      <div role="group" aria-label={t.app.language} className="toolbar__languages">
        {LANGUAGES.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            className="toolbar__button"
            aria-pressed={code === language}
            aria-label={`${code.toUpperCase()} — ${t.app.languageName[code]}`}
            onClick={() => patchView({ language: code })}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
