import { FORMS } from '../domain/view';
import { useI18n } from '../i18n/I18nContext';
import { patchView, useView } from '../state/viewStore';
import './FormSwitch.css';

/** The forms the same data can take, as one switch. */
export function FormSwitch() {
  const { t } = useI18n();
  const current = useView((view) => view.form);
  return (
    <nav className="form-switch" aria-label={t.app.forms}>
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className="form-switch__button"
          aria-current={form === current ? 'page' : undefined}
          onClick={() => patchView({ form })}
        >
          {t.app.form[form]}
        </button>
      ))}
    </nav>
  );
}
