import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { useSourcesWords } from './sourcesWords';

/** What each indicator shows and how it is made, with its classes. */
export function IndicatorDefinitions() {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = useSourcesWords();
  return (
    <section className="sources__section">
      <h2 className="sources__heading">{words.definitions}</h2>
      {[...dataset.indicatorById.values()].map((indicator) => (
        <div key={indicator.id} className="sources__definition">
          <h3 className="sources__subheading">{format.pick(indicator.label)}</h3>
          <p>{format.pick(indicator.definition)}</p>
          {indicator.type === 'category' && (
            <dl className="sources__facts">
              {[...indicator.categories, ...(indicator.unknown === undefined ? [] : [indicator.unknown])].map(
                ({ label, definition }) => (
                  <div key={label.ru}>
                    <dt>{format.pick(label)}</dt>
                    <dd>{format.pick(definition)}</dd>
                  </div>
                ),
              )}
            </dl>
          )}
        </div>
      ))}
    </section>
  );
}
