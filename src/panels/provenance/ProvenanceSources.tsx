import type { Source } from '../../domain/geography';
import type { ProvenanceWords } from '../../i18n/features/provenance.ru';
import { useI18n } from '../../i18n/I18nContext';
import { Disclosure } from '../../ui/Disclosure';
import { SourceLink } from '../../ui/SourceLink';

const SHOWN_AT_FIRST = 3;
const SHOWN_AT_MOST = 100;

interface ProvenanceSourcesProps {
  readonly sources: readonly Source[];
  readonly words: ProvenanceWords;
}

/** The sources of a figure: title, publisher, date, link. */
export function ProvenanceSources({ sources, words }: ProvenanceSourcesProps) {
  const { format } = useI18n();
  const rest = sources.slice(SHOWN_AT_FIRST, SHOWN_AT_MOST);
  return (
    <section className="provenance__section">
      <h3 className="provenance__heading">{words.sources(sources.length)}</h3>
      {sources.length === 0 && <p>{words.noSource}</p>}
      <SourceItems sources={sources.slice(0, SHOWN_AT_FIRST)} words={words} />
      {rest.length > 0 && (
        <Disclosure summary={words.more(format.number(sources.length - SHOWN_AT_FIRST))}>
          <SourceItems sources={rest} words={words} />
        </Disclosure>
      )}
    </section>
  );
}

function SourceItems({ sources, words }: ProvenanceSourcesProps) {
  const { format } = useI18n();
  return (
    <ul className="provenance__sources">
      {sources.map(({ id, title, publisher, date, url }) => (
        <li key={id}>
          <SourceLink href={url}>{format.pick(title)}</SourceLink>
          <span className="provenance__meta">
            {[
              publisher === format.pick(title) ? null : publisher,
              date === null ? words.undated : words.published(format.asOf(date)),
              url === null ? words.noAddress : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
