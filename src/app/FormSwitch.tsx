import { useEffect, useRef, useState } from 'react';
import type { Form } from '../domain/view';
import { useI18n } from '../i18n/I18nContext';
import { patchView, useView } from '../state/viewStore';
import { FORM_GROUPS, isOfGroup, type FormGroup } from './formGroups';
import './FormSwitch.css';

/**
 * The forms the same data can take, as one switch: those of the kind in force side by side, each other kind as one
 * button. Where they do not all fit, it scrolls to the form in force.
 */
export function FormSwitch() {
  const { t } = useI18n();
  const current = useView((view) => view.form);
  const list = useRef<HTMLDivElement>(null);
  const inSight = useRef<Form>('map');
  const wasUnfolded = useRef(false);
  /** The form that was last in force in each group; a folded group leads back to it. */
  const [lastForms] = useState(() => new Map<FormGroup, Form>());
  useEffect(() => {
    const group = FORM_GROUPS.find((one) => isOfGroup(one, current));
    if (group !== undefined) lastForms.set(group, current);
    // Nothing is measured at the start of the first form: it is in sight.
    if (inSight.current === current) return;
    inSight.current = current;
    const button = list.current?.querySelector('[aria-current]');
    if (list.current === null || !(button instanceof HTMLElement)) return;
    // Not scrollIntoView: it would move the page, too.
    list.current.scrollLeft = button.offsetLeft + (button.offsetWidth - list.current.clientWidth) / 2;
    // The button that was pressed is gone.
    if (wasUnfolded.current) button.focus({ preventScroll: true });
    wasUnfolded.current = false;
  }, [current, lastForms]);
  return (
    <nav className="form-switch" aria-label={t.app.forms}>
      <div ref={list} className="form-switch__list">
        {FORM_GROUPS.map((group) =>
          group.id === null || isOfGroup(group, current) ? (
            <Forms key={group.forms[0]} group={group} current={current} />
          ) : (
            <button
              key={group.forms[0]}
              type="button"
              className="form-switch__button form-switch__button--folded"
              title={group.forms.map((form) => t.app.form[form]).join(' · ')}
              onClick={() => {
                wasUnfolded.current = true;
                patchView({ form: lastForms.get(group) ?? group.forms[0] });
              }}
            >
              {t.app.formGroup[group.id]}
            </button>
          ),
        )}
      </div>
    </nav>
  );
}

function Forms({ group, current }: { readonly group: FormGroup; readonly current: Form }) {
  const { t } = useI18n();
  const buttons = group.forms.map((form) => (
    <button
      key={form}
      type="button"
      className="form-switch__button"
      aria-current={form === current ? 'page' : undefined}
      onClick={() => patchView({ form })}
    >
      {t.app.form[form]}
    </button>
  ));
  if (group.id === null) return buttons;
  return (
    <div className="form-switch__group" role="group" aria-label={t.app.formGroup[group.id]}>
      {buttons}
    </div>
  );
}
