import { useAtlas } from '../data/AtlasContext';
import type { DistrictId } from '../domain/geography';
import { patchView, toggleIn, useView } from '../state/viewStore';
import { BarsPlot } from './BarsPlot';
import type { DistrictBar } from './districtBar';
import './DistrictBars.css';

interface DistrictBarsProps {
  readonly bars: readonly DistrictBar[];
  /** False where the figure on the label line already says the number. */
  readonly hasNumbers?: boolean;
  /** True where no read-out says the numbers that do not fit into their part of a bar. */
  readonly hasTips?: boolean;
  /** The district under the pointer or the keyboard, whose numbers the chart reads out. */
  readonly onActiveChange: (districtId: DistrictId | null) => void;
}

/** Districts as rows: a button over each bar, for pointer, finger, keyboard and screen reader alike. */
export function DistrictBars(props: DistrictBarsProps) {
  const { bars, hasNumbers = true, hasTips = false, onActiveChange } = props;
  const { districts } = useAtlas().geography;
  const chosen = useView(({ districtIds }) => districtIds);
  const toggle = (districtId: DistrictId) => {
    const wanted = toggleIn(chosen, districtId);
    // In the geography's order, so that one choice has one address whatever the order of clicks.
    patchView({ districtIds: districts.map(({ id }) => id).filter((id) => wanted.includes(id)) });
  };
  return (
    <div className="district-bars">
      <BarsPlot bars={bars} hasNumbers={hasNumbers} />
      <ul className="district-bars__rows" onPointerLeave={() => onActiveChange(null)}>
        {bars.map(({ districtId, name, shortName, figure, summary, isChosen, isMuted }) => (
          <li key={districtId} className="district-bars__row">
            <button
              type="button"
              className={`district-bars__button${isMuted ? ' district-bars__button--muted' : ''}`}
              aria-pressed={isChosen}
              aria-label={summary}
              title={hasTips ? summary : undefined}
              onClick={() => toggle(districtId)}
              onPointerEnter={() => onActiveChange(districtId)}
              onFocus={() => onActiveChange(districtId)}
              onBlur={() => onActiveChange(null)}
            >
              <span className="district-bars__name district-bars__name--long">{name}</span>
              <span className="district-bars__name district-bars__name--short">{shortName}</span>{' '}
              <span className="district-bars__figure">{figure}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
