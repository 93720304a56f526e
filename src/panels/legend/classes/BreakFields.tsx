import { useState } from 'react';
import { addBreak, moveBreak, roomOf, stepOf } from '../../../domain/analysis/editBreaks';
import { ascending } from '../../../domain/analysis/parseClassChoice';
import { MOST_CLASSES } from '../../../domain/classChoice';
import { useI18n } from '../../../i18n/I18nContext';
import { Button } from '../../../ui/Button';
import { ButtonIcon } from '../../../ui/ButtonIcon';
import { useClassWords } from './classWords';
import type { ClassEditing } from './useClassEditing';

/** A number as people write it: with a comma or a point, perhaps with spaces. `null`: not a number. */
function readNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Every break as a number to type, with buttons that move it from value to value. */
export function BreakFields({ editing }: { readonly editing: ClassEditing }) {
  const { format } = useI18n();
  const words = useClassWords();
  const { breaks, values, commit, middle, ranges } = editing;
  const { steps } = values;
  const added = addBreak(breaks, steps);
  return (
    <fieldset className="class-settings__breaks">
      <legend className="class-settings__legend">{words.breaks}</legend>
      <ol className="class-settings__list">
        {breaks.map((value, which) => {
          const name = words.breakName(format.number(which + 1), format.number(breaks.length));
          const [first, last] = roomOf(breaks, steps, which);
          const step = stepOf(steps, value);
          const move = (to: number) => commit(moveBreak(breaks, steps, which, to));
          return (
            <li key={which} className="class-settings__break">
              <BreakField
                // Anew for another value: what was typed is then part of it or void.
                key={value}
                name={name}
                value={value}
                onCommit={(typed) => commit(ascending(breaks.map((old, i) => (i === which ? typed : old))))}
                isAllowed={(typed) => typed >= (steps[0] ?? 0) && typed < (steps.at(-1) ?? 0)}
              />
              <Button aria-label={words.lower(name)} disabled={step <= first} onClick={() => move(step - 1)}>
                −
              </Button>
              <Button aria-label={words.raise(name)} disabled={step >= last} onClick={() => move(step + 1)}>
                +
              </Button>
              <Button
                variant="icon"
                aria-label={words.remove(name)}
                disabled={breaks.length === 1}
                onClick={() => commit(breaks.filter((_, i) => i !== which))}
              >
                <ButtonIcon sign="close" />
              </Button>
            </li>
          );
        })}
      </ol>
      {middle !== null && (
        <p className="class-settings__note">
          {words.middleNotes[middle.kind](format.number(middle.value, 2))}
        </p>
      )}
      <Button
        disabled={added === breaks || ranges.length >= MOST_CLASSES}
        onClick={() => {
          commit(added);
        }}
      >
        {words.add}
      </Button>
      <p className="class-settings__note">{words.hint}</p>
    </fieldset>
  );
}

interface BreakFieldProps {
  readonly name: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly isAllowed: (value: number) => boolean;
}

function BreakField({ name, value, onCommit, isAllowed }: BreakFieldProps) {
  const { language } = useI18n().format;
  const decimal = (number: number) => (language === 'ru' ? String(number).replace('.', ',') : String(number));
  const [text, setText] = useState(() => decimal(Number(value.toFixed(4))));
  const typed = readNumber(text);
  const isGood = typed !== null && isAllowed(typed);
  const finish = () => {
    if (typed !== null && isGood && typed !== Number(value.toFixed(4))) onCommit(typed);
    else if (!isGood) setText(decimal(Number(value.toFixed(4))));
  };
  return (
    <input
      className="class-settings__field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={name}
      aria-invalid={!isGood}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}
