import type { Headline } from '../../domain/dataset';
import type { Source } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import './SourceMark.css';

interface SourceMarkProps {
  readonly headline: Headline;
  readonly source: Source;
  /** The same number for the same source. */
  readonly number: number;
}

/** A numbered button that opens where a figure comes from, by the browser's own popover: no script of ours. */
export function SourceMark({ headline, source, number }: SourceMarkProps) {
  const { t, format } = useI18n();
  const id = `figure-source-${headline.id}`;
  const [value, label] = [format.pick(headline.value), format.pick(headline.label)];
  return (
    <>
      <button
        type="button"
        className="source-mark"
        popoverTarget={id}
        aria-label={t.figures.source(number, value, label)}
      >
        <span className="source-mark__number" aria-hidden="true">
          {number}
        </span>
      </button>
      <div id={id} popover="auto" className="source-note" role="dialog" aria-label={t.figures.sourceHeading}>
        <p className="source-note__figure">
          {value} {label}
        </p>
        {headline.definition === undefined ? null : <p>{format.pick(headline.definition)}</p>}
        <p>{t.figures.asOf(format.asOf(headline.asOf))}</p>
        <p className="source-note__source">
          {format.pick(source.title)}
          {source.publisher === null ? null : <span>. {source.publisher}</span>}
        </p>
        <p>{source.date === null ? t.figures.undated : t.figures.published(format.asOf(source.date))}</p>
        <div className="source-note__actions">
          {source.url === null ? null : (
            <a href={source.url} target="_blank" rel="noreferrer">
              {t.figures.open}
            </a>
          )}
          <button type="button" className="source-note__close" popoverTarget={id} popoverTargetAction="hide">
            {t.figures.close}
          </button>
        </div>
      </div>
    </>
  );
}
