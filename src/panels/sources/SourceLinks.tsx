import type { Source } from '../../domain/geography';
import { sourceName } from '../../domain/sourceName';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLink } from '../../ui/SourceLink';
import './SourceLinks.css';

/** The sources of one number or one object, in small print beside it. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const { t, format } = useI18n();
  if (sources.length === 0) return null;
  return (
    <span className="source-links">
      {`${t.sources.inline(sources.length)} `}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceLink href={source.url}>{sourceName(source) ?? format.pick(source.title)}</SourceLink>
        </span>
      ))}
    </span>
  );
}
