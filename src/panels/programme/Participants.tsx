import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';
import { RegionButton } from './RegionButton';
import { resolveSources } from './resolveSources';
import { useProgrammeWords } from './programmeWords';

/** Regions the data set on screen knows to have taken part, with year and project. */
export function Participants() {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useProgrammeWords();
  const rows = geography.regions.flatMap((region) => {
    const participation = dataset.participations.get(region.id);
    return participation === undefined ? [] : [{ region, participation }];
  });
  const isIllustrative = dataset.illustrativeNotice !== null;
  return (
    <section className="programme__section">
      <h2 className="programme__heading">
        {isIllustrative ? words.participantsInScenario(rows.length) : words.participants(rows.length)}
      </h2>
      {dataset.illustrativeNotice !== null && (
        <p className="programme__illustrative">{format.pick(dataset.illustrativeNotice)}</p>
      )}
      <ul className="programme__participants">
        {rows.map(({ region, participation }) => (
          <li key={region.id}>
            <RegionButton regionId={region.id} name={format.pick(region.name)} />
            <p>{format.pick(participation.years)}</p>
            <p>
              {format.pick(participation.project)}
              <span className="programme__sources">
                <SourceLinks sources={resolveSources(participation.sourceIds, dataset.sources)} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      {!isIllustrative && <p className="programme__meta">{words.participantsHint}</p>}
    </section>
  );
}
