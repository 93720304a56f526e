import { lazy, Suspense } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import type { StatementsState } from '../card/statementsState';
import { Completeness } from './Completeness';
import { Contradictions } from './Contradictions';
import { CountingRules } from './CountingRules';
import { IndicatorDefinitions } from './IndicatorDefinitions';
import { SourceBrowser } from './SourceBrowser';
import './SourceList.css';
import './SourcesPage.css';
import { useSourcesWords } from './sourcesWords';
import { Terms } from './Terms';
import { Unmatched } from './Unmatched';

const IntakeReport = lazy(() =>
  import('./IntakeReport').then(({ IntakeReport: report }) => ({ default: report })),
);

interface SourcesPageProps {
  readonly statements: StatementsState;
  readonly onRetryStatements?: () => void;
}

/** Where everything on screen comes from, what it means, how complete it is, and what does not agree. */
export function SourcesPage({ statements, onRetryStatements }: SourcesPageProps) {
  const { dataset, geography } = useAtlas();
  const { t, format } = useI18n();
  const words = useSourcesWords();
  const loaded = typeof statements === 'string' ? null : statements;
  const { intake } = dataset;
  return (
    <article className="sources">
      <header className="sources__section">
        <h1 className="sources__title">{words.title}</h1>
        {dataset.illustrativeNotice !== null && (
          <p className="sources__illustrative">{format.pick(dataset.illustrativeNotice)}</p>
        )}
        <p>{format.pick(dataset.description)}</p>
        <dl className="sources__facts">
          <div>
            <dt>{format.pick(dataset.title)}</dt>
            <dd>{words.compiledOn(format.asOf(dataset.compiledOn))}</dd>
          </div>
          <div>
            <dt>{words.licence}</dt>
            <dd>{format.pick(dataset.licence)}</dd>
          </div>
          <div>
            <dt>{words.boundaries}</dt>
            <dd>{format.pick(geography.attribution)}</dd>
          </div>
        </dl>
      </header>
      <CountingRules />
      <Completeness />
      {intake !== null && (
        <Suspense>
          <IntakeReport intake={intake} />
        </Suspense>
      )}
      <Unmatched />
      {statements === 'loading' && <p role="status">{words.statementsLoading}</p>}
      {statements === 'failed' && (
        <div role="alert" className="sources__section">
          <p>{words.statementsFailed}</p>
          {onRetryStatements !== undefined && <Button onClick={onRetryStatements}>{t.errors.retry}</Button>}
        </div>
      )}
      {loaded !== null && (
        <>
          <Contradictions statements={loaded} />
          <Terms statements={loaded} />
        </>
      )}
      <IndicatorDefinitions />
      <SourceBrowser statements={loaded} />
    </article>
  );
}
