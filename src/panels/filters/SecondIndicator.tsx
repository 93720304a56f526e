import { useId } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { baseIndicator, requireIndicator } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { usePairWords } from '../legend/pairWords';
import './SecondIndicator.css';

const NONE = '';

/** What is shown together with the indicator: on the map, the tiles and the scatter plot. */
export function SecondIndicator() {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = usePairWords();
  const id = useId();
  const secondId = useView((view) => view.secondId);
  const firstId = useView((view) => view.indicatorId);
  // One step behind, the view may name an indicator of the former data set.
  const known = dataset.indicatorById.has(firstId) ? firstId : dataset.defaultIndicatorId;
  const first = baseIndicator(dataset, requireIndicator(dataset, known));
  const options = [...dataset.indicatorById.values()].filter(
    (indicator) => indicator.type !== 'overlay' && indicator.id !== first.id,
  );
  // A reference series stands on an axis of the scatter plot alone, and is chosen there.
  const series = useView(({ form }) => form === 'scatter')
    ? geography.statistics.get(secondId ?? NONE)
    : undefined;
  const chosen = options.find((option) => option.id === secondId) ?? series;
  if (options.length === 0) return null;
  return (
    <div className="second-indicator">
      <label className="second-indicator__label" htmlFor={id}>
        {words.second}
      </label>
      <select
        id={id}
        className="second-indicator__select"
        title={words.hint}
        value={chosen?.id ?? NONE}
        onChange={({ target }) => patchView({ secondId: target.value === NONE ? null : target.value })}
      >
        <option value={NONE}>{words.none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {format.pick(option.shortLabel)}
          </option>
        ))}
        {chosen !== undefined && chosen === series && (
          <option value={series.id}>{format.pick(series.label)}</option>
        )}
      </select>
    </div>
  );
}
