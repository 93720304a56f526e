import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { Completeness } from './Completeness';
import { IndicatorDefinitions } from './IndicatorDefinitions';
import { SourceList } from './SourceList';
import './SourcesPage.css';

/** Where everything on screen comes from, what it means, and how much of the country it covers. */
export function SourcesPage() {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  return (
    <article className="sources">
      <header className="sources__section">
        <h1 className="sources__title">{t.sources.title}</h1>
        {dataset.illustrativeNotice !== null && (
          <p className="sources__illustrative">{format.pick(dataset.illustrativeNotice)}</p>
        )}
        <p>{format.pick(dataset.description)}</p>
        <dl className="sources__facts">
          <div>
            <dt>{format.pick(dataset.title)}</dt>
            <dd>{t.sources.compiledOn(format.asOf(dataset.compiledOn))}</dd>
          </div>
          <div>
            <dt>{t.sources.licence}</dt>
            <dd>{format.pick(dataset.licence)}</dd>
          </div>
          <div>
            <dt>{t.sources.boundaries}</dt>
            <dd>{format.pick(geography.attribution)}</dd>
          </div>
        </dl>
      </header>
      <Completeness />
      <IndicatorDefinitions />
      {dataset.unmatchedObjects.length > 0 && (
        <section className="sources__section">
          <h2 className="sources__heading">{t.sources.unmatched}</h2>
          <p className="sources__hint">{t.sources.unmatchedHint}</p>
          <ul className="sources__list">
            {dataset.unmatchedObjects.map(({ id, name, regionName }) => (
              <li key={id}>{`${format.pick(name)} — ${format.pick(regionName)}`}</li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={t.sources.datasetSources(dataset.sources.size)} isOpen>
        <SourceList sources={[...dataset.sources.values()]} />
      </Disclosure>
      <Disclosure summary={t.sources.geographySources(geography.sources.size)}>
        <SourceList sources={[...geography.sources.values()]} />
      </Disclosure>
    </article>
  );
}
