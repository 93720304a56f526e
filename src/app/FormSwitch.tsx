import { useEffect, useRef } from 'react';
import { FORMS, type Form } from '../domain/view';
import { useI18n } from '../i18n/I18nContext';
import { patchView, useView } from '../state/viewStore';
import './FormSwitch.css';

/** The forms the same data can take, as one switch; where they do not all fit, it scrolls to the one in force. */
export function FormSwitch() {
  const { t } = useI18n();
  const current = useView((view) => view.form);
  const list = useRef<HTMLDivElement>(null);
  const inSight = useRef<Form>(FORMS[0]);
  useEffect(() => {
    // Nothing is measured at the start of the first form: it is in sight.
    if (inSight.current === current) return;
    inSight.current = current;
    const button = list.current?.children[FORMS.indexOf(current)];
    // Not scrollIntoView: it would move the page, too.
    if (list.current !== null && button instanceof HTMLElement)
      list.current.scrollLeft = button.offsetLeft + (button.offsetWidth - list.current.clientWidth) / 2;
  }, [current]);
  return (
    <nav className="form-switch" aria-label={t.app.forms}>
      <div ref={list} className="form-switch__list">
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
      </div>
    </nav>
  );
}
