import { useId } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectAxisMeasures, type Measure } from '../../domain/scatter';
import { AXES } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, toggleIn, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { useScatterWords } from './scatterWords';

interface AxisPickersProps {
  readonly x: Measure;
  readonly y: Measure;
}

/** What the axes measure, and how. The one across is the indicator of the atlas; the other may be a reference series. */
export function AxisPickers({ x, y }: AxisPickersProps) {
  const { dataset, geography } = useAtlas();
  const words = useScatterWords();
  const logAxes = useView((view) => view.logAxes);
  const measures = selectAxisMeasures(dataset, geography);
  const toggle = (axis: (typeof AXES)[number]) => {
    const chosen = toggleIn(logAxes, axis);
    patchView({ logAxes: AXES.filter((each) => chosen.includes(each)) });
  };
  return (
    <div className="scatter__pickers">
      <MeasurePicker
        label={words.across}
        value={x}
        measures={measures.filter(({ id, isIndicator }) => isIndicator && id !== y.id)}
        onChoose={(id) => patchView({ indicatorId: id, secondId: y.id })}
      />
      <MeasurePicker
        label={words.upwards}
        value={y}
        measures={measures.filter(({ id }) => id !== x.id)}
        onChoose={(id) => patchView({ secondId: id })}
      />
      {/* Across stands an indicator of the data set, always. */}
      {y.isIndicator && (
        <Button onClick={() => patchView({ indicatorId: y.id, secondId: x.id })}>{words.swap}</Button>
      )}
      <fieldset className="scatter__scales">
        <legend className="scatter__label">{words.scales}</legend>
        {AXES.map((axis) => (
          <label key={axis} className="scatter__scale">
            <input type="checkbox" checked={logAxes.includes(axis)} onChange={() => toggle(axis)} />
            {words.scaleOf[axis]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface MeasurePickerProps {
  readonly label: string;
  readonly value: Measure;
  readonly measures: readonly Measure[];
  readonly onChoose: (id: string) => void;
}

function MeasurePicker({ label, value, measures, onChoose }: MeasurePickerProps) {
  const { format } = useI18n();
  const words = useScatterWords();
  const id = useId();
  const groups = [
    { name: words.indicators, members: measures.filter(({ isIndicator }) => isIndicator) },
    { name: words.series, members: measures.filter(({ isIndicator }) => !isIndicator) },
  ].filter(({ members }) => members.length > 0);
  return (
    <div className="scatter__picker">
      <label className="scatter__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="scatter__select"
        value={value.id}
        onChange={(event) => onChoose(event.target.value)}
      >
        {groups.map(({ name, members }) => (
          <optgroup key={name} label={name}>
            {members.map((measure) => (
              <option key={measure.id} value={measure.id}>
                {format.pick(measure.label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
