import type { OtherSite, Statement } from '../../domain/dataset';
import type { Source } from '../../domain/geography';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { SourceLinks } from '../sources/SourceLinks';
import { StatementItems } from './StatementItems';
import type { StatementsState } from './statementsState';

interface StatementSectionsProps {
  readonly regionId: string;
  readonly statements: StatementsState;
  readonly onRetry: (() => void) | undefined;
}

/** Counts first and open, for they answer the question; what is planned, missing or beside it, folded. */
const FOLDED = ['absence', 'projects', 'context'] as const satisfies readonly Statement['type'][];

/** What the sources say of the whole region; numbers with different definitions stand side by side, never summed. */
export function StatementSections({ regionId, statements, onRetry }: StatementSectionsProps) {
  const { t } = useI18n();
  if (statements === 'loading') return <p role="status">{t.card.statementsLoading}</p>;
  if (statements === 'failed') {
    return (
      <div role="alert" className="region-card__section">
        <p>{t.card.statementsFailed}</p>
        {onRetry !== undefined && <Button onClick={onRetry}>{t.errors.retry}</Button>}
      </div>
    );
  }
  const own = statements.statementsByRegion.get(regionId) ?? [];
  const sites = statements.otherSitesByRegion.get(regionId) ?? [];
  const ofType = (wanted: Statement['type']) => own.filter(({ type }) => type === wanted);
  const counts = ofType('count');
  return (
    <>
      {counts.length > 0 && (
        <section className="region-card__section">
          <h3 className="region-card__heading">{t.card.countsHeading}</h3>
          {counts.length > 1 && <p className="region-card__hint">{t.card.countsDiffer}</p>}
          <StatementItems statements={counts} sources={statements.sources} />
        </section>
      )}
      {FOLDED.map((type) => {
        const items = ofType(type);
        if (items.length === 0) return null;
        return (
          <Disclosure key={type} summary={t.card.folded[type](items.length)}>
            <StatementItems statements={items} sources={statements.sources} />
          </Disclosure>
        );
      })}
      {sites.length > 0 && (
        <Disclosure summary={t.card.otherSites(sites.length)}>
          <p className="region-card__hint">{t.card.otherSitesHint}</p>
          <OtherSites sites={sites} sources={statements.sources} />
        </Disclosure>
      )}
    </>
  );
}

interface OtherSitesProps {
  readonly sites: readonly OtherSite[];
  readonly sources: ReadonlyMap<string, Source>;
}

function OtherSites({ sites, sources }: OtherSitesProps) {
  const { format } = useI18n();
  return (
    <ul className="region-card__list">
      {sites.map(({ id, name, kind, note, sourceIds }) => (
        <li key={id} className="region-card__item">
          <p className="region-card__item-name">{format.pick(name)}</p>
          <p>{format.pick(kind)}</p>
          {note !== null && <p className="region-card__definition">{format.pick(note)}</p>}
          <p>
            <SourceLinks sources={sourceIds.flatMap((source) => sources.get(source) ?? [])} />
          </p>
        </li>
      ))}
    </ul>
  );
}
