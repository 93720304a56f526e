import { useAtlas } from '../../data/AtlasContext';
import { districtPaint, paintValue } from '../../domain/palette';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, toggleIn, useView } from '../../state/viewStore';
import { districtShape } from './districtShape';
import { useScatterWords } from './scatterWords';

/** Colour and shape of each district; pressing one keeps its regions. */
export function DistrictKey() {
  const { districts } = useAtlas().geography;
  const { format } = useI18n();
  const words = useScatterWords();
  const districtIds = useView((view) => view.districtIds);
  const toggle = (id: string) => {
    const chosen = toggleIn(districtIds, id);
    // In the geography's order, so that one choice has one address.
    patchView({ districtIds: districts.map((each) => each.id).filter((each) => chosen.includes(each)) });
  };
  return (
    <div className="scatter__key" role="group" aria-label={words.districts}>
      {districts.map(({ id, name, shortName }, index) => (
        <button
          key={id}
          type="button"
          className="scatter__district"
          title={format.pick(name)}
          aria-pressed={districtIds.includes(id)}
          onClick={() => toggle(id)}
        >
          <svg className="scatter__shape" viewBox="-8 -8 16 16" aria-hidden="true">
            <path
              className="scatter__outline"
              d={districtShape(index)}
              fill={paintValue(districtPaint(index))}
            />
          </svg>
          {format.pick(shortName)}
        </button>
      ))}
    </div>
  );
}
