import { useId } from 'react';
import type { PillOption } from './pillOption';
import './pills.css';

interface RadioPillsProps<T extends string> {
  readonly legend: string;
  readonly options: readonly PillOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One choice of several: native radio buttons drawn as pills, so arrows, names and forms come from the browser. */
export function RadioPills<T extends string>({ legend, options, value, onChange }: RadioPillsProps<T>) {
  const name = useId();
  return (
    <fieldset className="pills">
      <legend className="pills__legend">{legend}</legend>
      <div className="pills__row">
        {options.map((option) => (
          <label key={option.value} className="pill">
            <input
              className="pill__input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
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
