import type { Source } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLink } from '../../ui/SourceLink';
import './SourceList.css';

/** Sources in full: title, publisher, date. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t, format } = useI18n();
  return (
    <ul className="source-list">
      {sources.map(({ id, title, publisher, date, url }) => (
        <li key={id}>
          <SourceLink href={url}>{format.pick(title)}</SourceLink>
          <span className="source-list__meta">
            {[publisher, date === null ? t.sources.undated : format.asOf(date)]
              .filter((part) => part !== null && part !== format.pick(title))
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
