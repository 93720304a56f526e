import { useAtlas } from '../../data/AtlasContext';
import { measureTarget, type Scatter } from '../../domain/scatter';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { patchView } from '../../state/viewStore';
import { Disclosure } from '../../ui/Disclosure';
import { FigureButton } from '../../ui/FigureButton';
import { nameOf, writeValue } from './measureText';
import { useScatterWords } from './scatterWords';

/** The plot as a table: the regions the filter keeps, greatest across first. */
export function PointTable({ scatter }: { readonly scatter: Scatter }) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useScatterWords();
  const rows = scatter.points.filter(({ isKept }) => isKept).toSorted((a, b) => b.x - a.x);
  return (
    <Disclosure summary={words.table}>
      <div className="scatter__scroll">
        <table className="scatter__table">
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              <th scope="col">{words.district}</th>
              <th scope="col">{nameOf(scatter.x, format)}</th>
              <th scope="col">{nameOf(scatter.y, format)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, x, y }) => (
              <tr key={region.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="scatter__name-button"
                    onClick={() => patchView({ regionId: region.id })}
                  >
                    {format.pick(region.name)}
                  </button>
                </th>
                <td>
                  {format.pick(
                    geography.districtById.get(region.districtId)?.shortName ?? { ru: '', en: '' },
                  )}
                </td>
                {[
                  { measure: scatter.x, value: x },
                  { measure: scatter.y, value: y },
                ].map(({ measure, value }) => (
                  <td key={measure.id} className="scatter__number">
                    <FigureButton
                      aria-label={words.valueOf(
                        nameOf(measure, format),
                        writeValue(value, format),
                        format.pick(region.name),
                      )}
                      {...opensProvenance(measureTarget(measure, region.id))}
                    >
                      {writeValue(value, format)}
                    </FigureButton>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
