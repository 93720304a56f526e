import { Fragment, lazy, memo } from 'react';
import type { ColorScheme } from '../domain/palette';
import { selectCountingRule } from '../domain/observations';
import type { Scene } from '../domain/scene';
import { useI18n } from '../i18n/I18nContext';
import { DataErrorNotice } from '../panels/errors/DataErrorNotice';
import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { StaleBadge } from '../panels/errors/StaleBadge';
import { ViewNotes } from '../panels/errors/ViewNotes';
import { Headlines } from '../panels/figures/Headlines';
import { IllustrativeBadge } from '../panels/figures/IllustrativeBadge';
import { Legend } from '../panels/legend/Legend';
import { useSession, useView } from '../state/viewStore';
import { Deferred } from './Deferred';
import { FormSwitch } from './FormSwitch';
import { MapSection } from './MapSection';
import { ProgrammeForm } from './ProgrammeForm';
import type { Installation } from './start';
import type { ShownAtlas } from './useShownAtlas';
import './MainPane.css';

const PairLegend = lazy(() =>
  import('../panels/legend/PairLegend').then(({ PairLegend: legend }) => ({ default: legend })),
);
const RegionTable = lazy(() =>
  import('../panels/table/RegionTable').then(({ RegionTable: table }) => ({ default: table })),
);
const RegionRanking = lazy(() =>
  import('../panels/ranking/RegionRanking').then(({ RegionRanking: ranking }) => ({ default: ranking })),
);
const DistrictMaps = lazy(() =>
  import('./DistrictMaps').then(({ DistrictMaps: maps }) => ({ default: maps })),
);
const DisparityForm = lazy(() =>
  import('./DisparityForm').then(({ DisparityForm: disparity }) => ({ default: disparity })),
);
const CompareDock = lazy(() =>
  import('../panels/compare/CompareDock').then(({ CompareDock: dock }) => ({ default: dock })),
);
const CompareForm = lazy(() => import('./CompareForm').then(({ CompareForm: form }) => ({ default: form })));
const ScatterForm = lazy(() => import('./ScatterForm').then(({ ScatterForm: form }) => ({ default: form })));
const GapForm = lazy(() => import('./GapForm').then(({ GapForm: form }) => ({ default: form })));
const Timeline = lazy(() =>
  import('../panels/timeline/Timeline').then(({ Timeline: timeline }) => ({ default: timeline })),
);
const SourcesForm = lazy(() => import('./SourcesForm').then(({ SourcesForm: form }) => ({ default: form })));

/* Made once: a change of the view does not render them. */
const HEADLINES = <Headlines />;
const FORM_SWITCH = <FormSwitch />;

export interface MainPaneProps {
  readonly installation: Installation;
  readonly shown: ShownAtlas;
  readonly scene: Scene;
  /** The scene of which all but the map speaks: see `useSettled`. */
  readonly settled: Scene;
  readonly scheme: ColorScheme;
  readonly question: string;
}

/** The question, the headline figures, and the form that answers it. */
export const MainPane = memo(function MainPane({
  installation,
  shown,
  scene,
  settled,
  scheme,
  question,
}: MainPaneProps) {
  const { t, format } = useI18n();
  const countingRuleId = useView((view) => view.countingRuleId);
  const form = useView((view) => view.form);
  const session = useSession();
  const isComparing = useView((view) => view.comparedIds.length > 0);
  const { dataset, geography } = shown.atlas;
  const rule = selectCountingRule(dataset, { countingRuleId });
  // The other forms are pages of their own, with a title of their own.
  const answersQuestion = form !== 'programme' && form !== 'sources';
  const isMap = form === 'map' || form === 'tiles';
  return (
    <main className="main-pane">
      <header className="main-pane__header">
        {answersQuestion ? (
          <>
            <h1 className="main-pane__question">{question}</h1>
            <p className="main-pane__subtitle">
              {format.pick(dataset.subtitle)}
              {rule !== null && ` · ${t.app.countedBy(format.pick(rule.label))}`}
            </p>
            <IllustrativeBadge />
            {HEADLINES}
            {dataset.periods.length > 0 && (
              <Deferred>
                <Timeline key={session} indicatorId={scene.indicatorId} />
              </Deferred>
            )}
          </>
        ) : (
          <IllustrativeBadge />
        )}
      </header>
      {/* Before what it chooses: the keyboard goes on from it into the form. */}
      <Fragment key={session}>{FORM_SWITCH}</Fragment>
      <div className="main-pane__notices">
        <ViewNotes />
        {shown.loaded.fallback !== null && <StaleBadge {...shown.loaded.fallback} onRetry={shown.refresh} />}
        {shown.error !== null && (
          <DataErrorNotice error={shown.error} onRetry={shown.retry} onDismiss={shown.dismissError} />
        )}
      </div>
      <PaneBoundary>
        <MapSection
          installation={installation}
          scene={scene}
          settled={settled}
          scheme={scheme}
          isHidden={!isMap}
        />
        {isMap && settled.pair === null && <Legend key={session} scene={settled} />}
        {isMap && settled.pair !== null && (
          <Deferred>
            <PairLegend scene={settled} pair={settled.pair} />
          </Deferred>
        )}
      </PaneBoundary>
      {(isMap || form === 'table') && isComparing && (
        <Deferred>
          <CompareDock />
        </Deferred>
      )}
      {!isMap && (
        <section
          key={`${dataset.id}-${form}-${session}`}
          className="main-pane__form"
          aria-label={t.app.form[form]}
          tabIndex={-1}
        >
          <PaneBoundary>
            <Deferred>
              {form === 'table' && <RegionTable scene={scene} />}
              {form === 'districts' && <DistrictMaps installation={installation} scene={scene} />}
              {form === 'ranking' && <RegionRanking scene={scene} />}
              {form === 'compare' && <CompareForm scene={scene} />}
              {form === 'scatter' && <ScatterForm scene={scene} />}
              {form === 'gap' && <GapForm installation={installation} scene={scene} />}
              {form === 'disparity' && <DisparityForm installation={installation} scene={scene} />}
              {form === 'programme' && <ProgrammeForm installation={installation} />}
              {form === 'sources' && <SourcesForm installation={installation} />}
            </Deferred>
          </PaneBoundary>
        </section>
      )}
      <p className="main-pane__attribution">{format.pick(geography.attribution)}</p>
    </main>
  );
});
