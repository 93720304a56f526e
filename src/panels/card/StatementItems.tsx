import type { Statement } from '../../domain/dataset';
import type { Source } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { SourceLinks } from '../sources/SourceLinks';

interface StatementItemsProps {
  readonly statements: readonly Statement[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Statements as published: the number, what exactly is counted, when, by whom. */
export function StatementItems({ statements, sources }: StatementItemsProps) {
  const { t, format } = useI18n();
  return (
    <ul className="region-card__list">
      {statements.map(({ id, value, unit, label, asOf, confidence, evidence, sourceId }) => {
        const source = sources.get(sourceId);
        return (
          <li key={id} className="region-card__item">
            <p>
              <span className="region-card__value">
                {`${format.pick(value)} ${format.pick(unit)}`.trim()}
              </span>
              {' — '}
              {format.pick(label)}
            </p>
            <p className="region-card__definition">{format.pick(evidence)}</p>
            <p className="region-card__meta">
              {asOf === null ? t.card.undated : t.card.asOf(format.asOf(asOf))}
              {' · '}
              {t.card.confidence[confidence]}
              {' · '}
              <SourceLinks sources={source === undefined ? [] : [source]} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
