import type { StatementSet } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from './SourceLinks';
import { useSourcesWords } from './sourcesWords';

/** The field's terms, decrees and standards as their sources define them. */
export function Terms({ statements: { terms, sources } }: { readonly statements: StatementSet }) {
  const { format } = useI18n();
  const words = useSourcesWords();
  if (terms.length === 0) return null;
  return (
    <section className="sources__section" id="sources-terms">
      <h2 className="sources__heading">{words.terms}</h2>
      {terms.map(({ id, term, definition, sourceIds }) => (
        <div key={id} className="sources__definition">
          <h3 className="sources__subheading">{format.pick(term)}</h3>
          <p>{format.pick(definition)}</p>
          <p>
            <SourceLinks sources={sourceIds.flatMap((sourceId) => sources.get(sourceId) ?? [])} />
          </p>
        </div>
      ))}
    </section>
  );
}
