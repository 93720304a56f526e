import type { Headline } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import './SourceMark.css';

interface SourceMarkProps {
  readonly headline: Headline;
  /** The same number for the same source. */
  readonly number: number;
}

/** A numbered button that opens where a figure comes from. */
export function SourceMark({ headline: { id, value, label }, number }: SourceMarkProps) {
  const { t, format } = useI18n();
  return (
    <button
      className="source-mark"
      aria-label={t.figures.source(number, format.pick(value), format.pick(label))}
      {...opensProvenance({ kind: 'headline', headlineId: id })}
    >
      <span className="source-mark__number" aria-hidden="true">
        {number}
      </span>
    </button>
  );
}
