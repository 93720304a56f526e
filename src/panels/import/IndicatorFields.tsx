import type { IndicatorColumn } from '../../data/import/contract';
import { useImportWords } from './ImportWordsContext';

interface IndicatorFieldsProps {
  readonly indicators: readonly IndicatorColumn[];
  readonly onChange: (indicators: readonly IndicatorColumn[]) => void;
}

/** What the indicators are called and counted in: a heading seldom says it as it should stand on the screen. */
export function IndicatorFields({ indicators, onChange }: IndicatorFieldsProps) {
  const { columns } = useImportWords();
  const change = (changed: IndicatorColumn) =>
    onChange(indicators.map((each) => (each.column === changed.column ? changed : each)));
  return (
    <fieldset className="import-indicators">
      <legend className="import-field__label">{columns.indicatorsHeading}</legend>
      {indicators.map((indicator) => (
        <div key={indicator.column} className="import-indicators__row">
          <input
            className="import-input"
            aria-label={columns.indicatorLabel}
            placeholder={columns.indicatorLabel}
            value={indicator.label}
            onChange={({ currentTarget }) => change({ ...indicator, label: currentTarget.value })}
          />
          {indicator.period !== undefined && (
            <span className="import-indicators__period">{indicator.period}</span>
          )}
          <input
            className="import-input import-indicators__unit"
            aria-label={columns.indicatorUnit}
            placeholder={columns.indicatorUnit}
            value={indicator.unit}
            onChange={({ currentTarget }) => change({ ...indicator, unit: currentTarget.value })}
          />
          <label className="import-indicators__count">
            <input
              type="checkbox"
              checked={indicator.isCount === true}
              onChange={({ currentTarget }) => change({ ...indicator, isCount: currentTarget.checked })}
            />
            <span>
              {columns.indicatorIsCount}
              <span className="visually-hidden">{`: ${indicator.label}`}</span>
            </span>
          </label>
        </div>
      ))}
      <p className="import-hint">{columns.indicatorIsCountHint}</p>
    </fieldset>
  );
}
