import { useState } from 'react';
import type { Statement } from '../../domain/dataset';
import type { Source } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { SourceLinks } from '../sources/SourceLinks';
import { Dotted } from './Dotted';

interface StatementItemsProps {
  readonly statements: readonly Statement[];
  readonly sources: ReadonlyMap<string, Source>;
}

const SHOWN_AT_FIRST = 4;

/** Newest first; those dated in words only, last. */
function byDate(a: Statement, b: Statement): number {
  const iso = ({ asOf }: Statement) => (typeof asOf === 'string' ? asOf : '');
  return iso(b).localeCompare(iso(a));
}

/** Statements as published: the number, what exactly is counted, when, by whom. */
export function StatementItems({ statements, sources }: StatementItemsProps) {
  const { t, format } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const sorted = [...statements].sort(byDate);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="region-card__list">
        {shown.map((statement) => {
          const { id, value, unit, label, asOf, confidence, evidence, sourceId } = statement;
          const source = sources.get(sourceId);
          return (
            <li key={id} className="region-card__item">
              <p>
                <FigureButton
                  className="region-card__value"
                  {...opensProvenance({ kind: 'statement', statement, source })}
                >
                  {`${format.pick(value)} ${format.pick(unit)}`.trim()}
                </FigureButton>
                {' — '}
                {format.pick(label)}
              </p>
              <p className="region-card__definition">{format.pick(evidence)}</p>
              <Dotted className="region-card__meta">
                {asOf === null ? t.card.undated : t.card.asOf(format.asOf(asOf))}
                {t.card.confidence[confidence]}
                {source === undefined ? null : <SourceLinks sources={[source]} />}
              </Dotted>
            </li>
          );
        })}
      </ul>
      {shown.length < sorted.length && (
        <Button onClick={() => setWhole(true)}>
          {t.card.showMoreStatements(sorted.length - shown.length)}
        </Button>
      )}
    </>
  );
}
