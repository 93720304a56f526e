import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';
import { RegionButton } from './RegionButton';
import { resolveSources } from './resolveSources';

/** Regions the data set on screen knows to have taken part, with year and project. */
export function Participants() {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const rows = geography.regions.flatMap((region) => {
    const participation = dataset.participations.get(region.id);
    return participation === undefined ? [] : [{ region, participation }];
  });
  return (
    <section className="programme__section">
      <h3 className="programme__heading">{t.programme.participants(rows.length)}</h3>
      {dataset.illustrativeNotice !== null && (
        <p className="programme__illustrative">{format.pick(dataset.illustrativeNotice)}</p>
      )}
      {/* A wide table scrolls inside its own box; the box takes the focus so that arrows can scroll it. */}
      <div
        className="programme__table-box"
        role="region"
        aria-label={t.programme.participantsTable}
        tabIndex={0}
      >
        <table className="programme__table">
          <thead>
            <tr>
              <th scope="col">{t.programme.region}</th>
              <th scope="col">{t.programme.years}</th>
              <th scope="col">{t.programme.project}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, participation }) => (
              <tr key={region.id}>
                <th scope="row">
                  <RegionButton regionId={region.id} name={format.pick(region.name)} />
                </th>
                <td>{format.pick(participation.years)}</td>
                <td>
                  {format.pick(participation.project)}{' '}
                  <SourceLinks sources={resolveSources(participation.sourceIds, dataset.sources)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="programme__meta">{t.programme.participantsHint}</p>
    </section>
  );
}
