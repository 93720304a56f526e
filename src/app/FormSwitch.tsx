import { useEffect, useRef, useState } from 'react';
import type { Form } from '../domain/view';
import { useI18n } from '../i18n/I18nContext';
import { patchView, useView } from '../state/viewStore';
import { FORM_GROUPS, isOfGroup, type FormGroup } from './formGroups';
import './FormSwitch.css';

/**
 * The forms the same data can take, as one switch: those of the kind in force side by side, each other kind as one
 * button. Where they do not all fit, it scrolls to the form in force. Choosing a page leads into it: what is read next
 * is its content, and its keys scroll it.
 */
export function FormSwitch() {
  const { t } = useI18n();
  const current = useView((view) => view.form);
  const list = useRef<HTMLDivElement>(null);
  const inSight = useRef<Form>('map');
  const wasChosen = useRef(false);
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
    // The button that was pressed may be gone; a map has keys of its own, and none of them is meant yet.
    const page = document.querySelector<HTMLElement>('.main-pane__form');
    if (wasChosen.current) (page ?? button).focus({ preventScroll: true });
    wasChosen.current = false;
  }, [current, lastForms]);
  const choose = (form: Form) => {
    wasChosen.current = true;
    patchView({ form });
  };
  return (
    <nav className="form-switch" aria-label={t.app.forms}>
      <div ref={list} className="form-switch__list">
        {FORM_GROUPS.map((group) =>
          group.id === null || isOfGroup(group, current) ? (
            <Forms key={group.forms[0]} group={group} current={current} choose={choose} />
          ) : (
            <button
              key={group.forms[0]}
              type="button"
              className="form-switch__button form-switch__button--folded"
              title={group.forms.map((form) => t.app.form[form]).join(' · ')}
              onClick={() => choose(lastForms.get(group) ?? group.forms[0])}
            >
              {t.app.formGroup[group.id]}
            </button>
          ),
        )}
      </div>
    </nav>
  );
}

interface FormsProps {
  readonly group: FormGroup;
  readonly current: Form;
  readonly choose: (form: Form) => void;
}

function Forms({ group, current, choose }: FormsProps) {
  const { t } = useI18n();
  const buttons = group.forms.map((form) => (
    <button
      key={form}
      type="button"
      className="form-switch__button"
      aria-current={form === current ? 'page' : undefined}
      onClick={() => choose(form)}
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
