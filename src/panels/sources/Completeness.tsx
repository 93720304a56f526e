import { useAtlas } from '../../data/AtlasContext';
import { EVERY_OBJECT, selectObservations } from '../../domain/observations';
import { useI18n } from '../../i18n/I18nContext';

/** For how many regions each indicator is known, and the published totals beside the number of objects named. */
export function Completeness() {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const total = geography.regions.length;
  const rows = dataset.indicators
    .filter(({ type }) => type !== 'overlay')
    .map(({ id, label }) => {
      const observations = selectObservations(dataset, geography, id, EVERY_OBJECT);
      return { id, label, known: [...observations.values()].filter(({ kind }) => kind === 'value').length };
    });
  return (
    <section className="sources__section">
      <h2 className="sources__heading">{t.sources.completeness}</h2>
      <p>{t.sources.objectsNamed(format.number(dataset.objects.length + dataset.unmatchedObjects.length))}</p>
      <p className="sources__hint">{t.sources.headlinesHint}</p>
      <ul className="sources__list">
        {dataset.headlines.map(({ id, value, label }) => (
          <li key={id}>{`${format.pick(value)} ${format.pick(label)}`}</li>
        ))}
      </ul>
      <dl className="sources__facts">
        {rows.map(({ id, label, known }) => (
          <div key={id}>
            <dt>{format.pick(label)}</dt>
            <dd>{t.sources.indicatorCoverage(known, total)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
