import { useId, useState } from 'react';
import { shareOfLowest, type DisparityMeasures } from '../../domain/disparityMeasures';
import type { DisparityNumbers } from '../../domain/disparity';
import { useI18n } from '../../i18n/I18nContext';
import { useDisparityWords } from './disparityWords';
import { LorenzPlot } from './LorenzPlot';

interface LorenzSectionProps {
  readonly measures: Pick<DisparityMeasures, 'lorenz' | 'weightedLorenz'>;
  readonly numbers: Pick<DisparityNumbers, 'weighted' | 'areRates'>;
}

const HALF = 50;
const STEP = 5;

/** The curve, and what it says at the place the reader chooses. */
export function LorenzSection({ measures: { lorenz, weightedLorenz }, numbers }: LorenzSectionProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const { weighted, areRates } = numbers;
  const [percent, setPercent] = useState(HALF);
  const id = useId();
  const base = percent / 100;
  const series =
    weighted === null ? null : `${format.pick(weighted.series.label)}, ${format.asOf(weighted.asOf)}`;
  const readAt = (curve: typeof lorenz) => format.percent(shareOfLowest(curve, base), 1);
  return (
    <section className="lorenz" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="disparity__heading">
        {words.lorenz}
      </h2>
      <div className="lorenz__row">
        <LorenzPlot regions={lorenz} weighted={weightedLorenz} base={base} />
        <div className="lorenz__reading">
          <ul className="lorenz__key">
            <li className="lorenz__key-item lorenz__key-item--regions">{words.lineRegions}</li>
            {weightedLorenz !== null && series !== null && (
              <li className="lorenz__key-item lorenz__key-item--weighted">{words.lineWeighted(series)}</li>
            )}
            <li className="lorenz__key-item lorenz__key-item--equal">{words.lineEqual}</li>
          </ul>
          <label className="lorenz__label" htmlFor={id}>
            {words.lorenzSlider}
          </label>
          <input
            id={id}
            className="lorenz__slider"
            type="range"
            min={0}
            max={100}
            step={STEP}
            value={percent}
            aria-valuetext={format.percent(base)}
            onChange={(event) => setPercent(Number(event.target.value))}
          />
          <output className="lorenz__readout" htmlFor={id}>
            <span>{words.lorenzReadout(format.percent(base), readAt(lorenz))}</span>
            {weightedLorenz !== null && series !== null && (
              <span>{words.lorenzReadoutWeighted(format.percent(base), readAt(weightedLorenz), series)}</span>
            )}
          </output>
          <p className="lorenz__note">{words.lorenzNote}</p>
          {areRates && <p className="lorenz__note">{words.sumOfRates}</p>}
        </div>
      </div>
    </section>
  );
}
