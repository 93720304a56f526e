import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { ABSENCES, type Absence } from '../../domain/scatter';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Disclosure } from '../../ui/Disclosure';
import { useScatterWords } from './scatterWords';

interface AbsentRegionsProps {
  readonly absent: Readonly<Record<Absence, readonly RegionId[]>>;
}

/** Regions of the filter that the plot cannot show: counted, and named on demand. */
export function AbsentRegions({ absent }: AbsentRegionsProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useScatterWords();
  const selectedId = useView((view) => view.regionId);
  const reasons = ABSENCES.filter((reason) => absent[reason].length > 0);
  if (reasons.length === 0) return null;
  return (
    <section aria-label={words.absentHeading}>
      <h2 className="scatter__heading">{words.absentHeading}</h2>
      {reasons.map((reason) => {
        const ids = absent[reason];
        return (
          <Disclosure key={reason} summary={words.absent[reason](ids.length, format.number(ids.length))}>
            <ul className="scatter__names">
              {ids.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className="scatter__name-button"
                    aria-pressed={id === selectedId}
                    onClick={() => patchView({ regionId: id })}
                  >
                    {format.pick(geography.regionById.get(id)?.shortName ?? { ru: id, en: id })}
                  </button>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
