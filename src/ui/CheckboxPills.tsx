import type { PillOption } from './pillOption';
import './pills.css';

interface CheckboxPillsProps<T extends string> {
  readonly legend: string;
  readonly options: readonly PillOption<T>[];
  /** Empty: no restriction. */
  readonly values: readonly T[];
  readonly onToggle: (value: T) => void;
  /** Label of the pill that lifts the restriction. */
  readonly allLabel: string;
  readonly onClear: () => void;
}

/** Several choices of several, and one pill that stands for "any". */
export function CheckboxPills<T extends string>(props: CheckboxPillsProps<T>) {
  const { legend, options, values, onToggle, allLabel, onClear } = props;
  const isEverything = values.length === 0;
  return (
    <fieldset className="pills">
      <legend className="pills__legend">{legend}</legend>
      <div className="pills__row">
        <button
          type="button"
          className={isEverything ? 'pill pill--centred pill--chosen' : 'pill pill--centred'}
          aria-pressed={isEverything}
          onClick={onClear}
        >
          {allLabel}
        </button>
        {options.map((option) => (
          <label key={option.value} className="pill pill--centred">
            <input
              className="pill__input"
              type="checkbox"
              value={option.value}
              checked={values.includes(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <span>{option.label}</span>
            {option.description !== undefined && (
              <span className="visually-hidden">{option.description}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
