import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { useSourcesWords } from './sourcesWords';

/** A page is no place for thousands of names. */
const SHOWN_AT_MOST = 200;

/** Objects and table rows whose region the map does not have: listed and counted, never dropped. */
export function Unmatched() {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = useSourcesWords();
  const { unmatchedObjects, unmatchedRegions } = dataset;
  const total = unmatchedObjects.length + unmatchedRegions.length;
  if (total === 0) return null;
  const rows = [
    ...unmatchedObjects.map(({ id, name, regionName }) => ({
      id,
      text: `${format.pick(name)} — ${format.pick(regionName)}`,
    })),
    ...unmatchedRegions.map(({ name, values }, index) => ({
      id: `row-${index}`,
      text: [
        format.pick(name),
        ...Object.entries(values).map(([id, value]) => {
          const indicator = dataset.indicatorById.get(id);
          return `${indicator === undefined ? id : format.pick(indicator.label)}: ${format.number(value)}`;
        }),
      ].join(' — '),
    })),
  ];
  return (
    <section className="sources__section" id="sources-unmatched">
      <h2 className="sources__heading">{`${words.unmatched}: ${format.number(total)}`}</h2>
      <p className="sources__hint">{words.unmatchedHint}</p>
      <ul className="sources__list">
        {rows.slice(0, SHOWN_AT_MOST).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
