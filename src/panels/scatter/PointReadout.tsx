import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { measureTarget, type Scatter } from '../../domain/scatter';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { nameOf, writeValue } from './measureText';
import { useScatterWords } from './scatterWords';

interface PointReadoutProps {
  readonly scatter: Scatter;
  readonly regionId: RegionId | null;
}

/** The region pointed at, else the chosen one, with both values and where they come from. */
export function PointReadout({ scatter, regionId }: PointReadoutProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useScatterWords();
  const point = scatter.points.find(({ region }) => region.id === regionId);
  if (point === undefined) return <p className="scatter__readout scatter__hint">{words.hint}</p>;
  const { region } = point;
  const district = geography.districtById.get(region.districtId);
  const values = [
    { measure: scatter.x, value: point.x },
    { measure: scatter.y, value: point.y },
  ];
  return (
    <p className="scatter__readout">
      <strong>{format.pick(region.name)}</strong>
      {district !== undefined && <span className="scatter__hint">{format.pick(district.shortName)}</span>}
      {values.map(({ measure, value }) => {
        const [label, written] = [nameOf(measure, format), writeValue(value, format)];
        return (
          <span key={measure.id}>
            {words.value(label)}{' '}
            <FigureButton
              aria-label={words.valueOf(label, written, format.pick(region.name))}
              {...opensProvenance(measureTarget(measure, region.id))}
            >
              {written}
            </FigureButton>
          </span>
        );
      })}
    </p>
  );
}
