import { useMemo } from 'react';
import { selectContradictions } from '../../domain/contradictions';
import type { Statement, StatementSet } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { SourceLinks } from './SourceLinks';
import { useSourcesWords } from './sourcesWords';

/** Which statements do not agree: those somebody can explain, then those that comparison finds. */
export function Contradictions({ statements }: { readonly statements: StatementSet }) {
  const { format } = useI18n();
  const words = useSourcesWords();
  const { explained, found } = useMemo(() => selectContradictions(statements), [statements]);
  return (
    <section className="sources__section" id="sources-contradictions">
      <h2 className="sources__heading">{words.contradictions}</h2>
      {explained.length + found.length === 0 ? (
        <p>{words.noContradictions}</p>
      ) : (
        <p className="sources__hint">{words.contradictionsHint}</p>
      )}
      {explained.map(({ contradiction, statements: sides }) => (
        <article key={contradiction.id} className="sources__definition">
          <h3 className="sources__subheading">{format.pick(contradiction.title)}</h3>
          <p>{format.pick(contradiction.explanation)}</p>
          <Sides sides={sides} statements={statements} />
        </article>
      ))}
      {found.length > 0 && (
        <>
          <h3 className="sources__subheading">{words.found}</h3>
          <p className="sources__hint">{words.foundHint}</p>
          {found.map(({ subject, label, isSameYear, statements: sides }) => (
            <article key={sides.map(({ id }) => id).join()} className="sources__definition">
              <h4 className="sources__subheading">
                {`${format.pick(subject)}: ${format.pick(label)} (${isSameYear ? words.sameYear : words.acrossYears})`}
              </h4>
              <Sides sides={sides} statements={statements} />
            </article>
          ))}
        </>
      )}
    </section>
  );
}

interface SidesProps {
  readonly sides: readonly Statement[];
  readonly statements: StatementSet;
}

function Sides({ sides, statements }: SidesProps) {
  const { t, format } = useI18n();
  return (
    <ul className="sources__sides">
      {sides.map((statement) => {
        const { id, value, unit, label, asOf, sourceId } = statement;
        const source = statements.sources.get(sourceId);
        return (
          <li key={id}>
            <FigureButton
              className="sources__side-value"
              {...opensProvenance({ kind: 'statement', statement, source })}
            >
              {`${format.pick(value)} ${format.pick(unit)}`.trim()}
            </FigureButton>
            <span>
              {`${format.pick(label)} · ${asOf === null ? t.card.undated : format.asOf(asOf)} · `}
              <SourceLinks sources={source === undefined ? [] : [source]} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
