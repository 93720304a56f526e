import { useId, useRef, type ReactNode } from 'react';
import { parseClassChoice } from '../../../domain/analysis/parseClassChoice';
import { addBreak } from '../../../domain/analysis/editBreaks';
import { CLASS_METHODS, FEWEST_CLASSES, MOST_CLASSES } from '../../../domain/classChoice';
import { NOTHING_CHOSEN } from '../../../domain/view';
import { useI18n } from '../../../i18n/I18nContext';
import { setClassDraft } from '../../../state/classDraftStore';
import { patchView, useView } from '../../../state/viewStore';
import { Button } from '../../../ui/Button';
import { ButtonIcon } from '../../../ui/ButtonIcon';
import { BreakFields } from './BreakFields';
import './ClassSettings.css';
import { useClassWords } from './classWords';
import { PaletteChoice } from './PaletteChoice';
import type { ClassEditing } from './useClassEditing';

/** The atlas' own way: natural breaks, five classes. */
const OWN = { kind: 'method', method: 'jenks', count: 5 } as const;

/** On a phone the sheet leaves room above itself for what it changes. */
function showMapAbove(): void {
  if (!matchMedia('(max-width: 899px)').matches) return;
  document.querySelector('.main-pane__map')?.scrollIntoView({ block: 'start' });
}

interface ClassSettingsProps {
  readonly editing: ClassEditing;
  /** Above the settings. */
  readonly children?: ReactNode;
}

/** Method, number, palette and breaks of the classes, in a panel beside the legend; on a phone a sheet from below. */
export function ClassSettings({ editing, children }: ClassSettingsProps) {
  const { format } = useI18n();
  const words = useClassWords();
  const popover = useRef<HTMLDivElement>(null);
  const [id, methodId] = [useId(), useId()];
  const classes = useView((view) => view.classes);
  const isOwn = useView((view) => view.classes === null && view.palette === NOTHING_CHOSEN.palette);
  const { breaks, ranges, values, commit } = editing;
  const choice = classes === null ? OWN : parseClassChoice(classes);
  const count = choice.kind === 'method' ? choice.count : ranges.length;
  const setCount = (wanted: number) => {
    if (choice.kind === 'method') patchView({ classes: `${choice.method}-${wanted}` });
    else if (wanted > count) commit(addBreak(breaks, values.steps));
    else commit(breaks.slice(0, -1));
  };
  const canGrow = choice.kind === 'method' || addBreak(breaks, values.steps) !== breaks;
  const setMethod = (wanted: string) => {
    const method = CLASS_METHODS.find((known) => known === wanted);
    if (method === undefined) commit(breaks);
    else patchView({ classes: `${method}-${Math.min(MOST_CLASSES, Math.max(FEWEST_CLASSES, count))}` });
  };
  return (
    <>
      <Button variant="quiet" className="class-settings__open" popoverTarget={id} aria-haspopup="dialog">
        {words.heading}
      </Button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.heading}
        className="class-settings"
        onToggle={({ newState }) => {
          if (newState === 'open') showMapAbove();
        }}
      >
        <header className="class-settings__header">
          <h2 className="class-settings__heading">{words.heading}</h2>
          <Button variant="icon" aria-label={words.close} onClick={() => popover.current?.hidePopover()}>
            <ButtonIcon sign="close" />
          </Button>
        </header>
        {children}
        <div className="class-settings__row">
          <label className="class-settings__legend" htmlFor={methodId}>
            {words.method}
          </label>
          <select
            id={methodId}
            className="class-settings__select"
            value={choice.kind === 'method' ? choice.method : 'manual'}
            onChange={(event) => setMethod(event.target.value)}
          >
            {[...CLASS_METHODS, 'manual' as const].map((method) => (
              <option
                key={method}
                value={method}
                disabled={method === 'manual' && choice.kind === 'method' && breaks.length === 0}
              >
                {words.methods[method]}
              </option>
            ))}
          </select>
        </div>
        <div className="class-settings__row" role="group" aria-label={words.count}>
          <span className="class-settings__legend">{words.count}</span>
          <Button
            aria-label={words.fewer}
            disabled={count <= FEWEST_CLASSES || (choice.kind === 'breaks' && breaks.length <= 1)}
            onClick={() => setCount(count - 1)}
          >
            −
          </Button>
          <output className="class-settings__count">{format.number(count)}</output>
          <Button
            aria-label={words.more}
            disabled={count >= MOST_CLASSES || !canGrow}
            onClick={() => setCount(count + 1)}
          >
            +
          </Button>
        </div>
        <p className="class-settings__note" role="status">
          {choice.kind === 'method' && ranges.length < count
            ? words.made(format.number(ranges.length), format.number(count))
            : ''}
        </p>
        <PaletteChoice />
        <BreakFields editing={editing} />
        <p className="class-settings__note">
          {words.counted(
            format.number(values.shown.length),
            format.number(values.zeros),
            format.number(values.missing),
          )}
        </p>
        <Button
          disabled={isOwn}
          onClick={() => {
            setClassDraft(null);
            patchView({ classes: null, palette: NOTHING_CHOSEN.palette });
          }}
        >
          {words.reset}
        </Button>
      </div>
    </>
  );
}
