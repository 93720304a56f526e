import { useQuery } from '@tanstack/react-query';
import { lazy, memo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { statementsQuery } from '../data/queries';
import { useI18n } from '../i18n/I18nContext';
import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { DistrictFilter } from '../panels/filters/DistrictFilter';
import { FilterSummary } from '../panels/filters/FilterSummary';
import { IndicatorPicker } from '../panels/filters/IndicatorPicker';
import { useView } from '../state/viewStore';
import { Disclosure } from '../ui/Disclosure';
import { Deferred } from './Deferred';
import type { Installation } from './start';
import type { ShownAtlas } from './useShownAtlas';
import './SidePanel.css';

const DistrictCharts = lazy(() =>
  import('../charts/DistrictCharts').then(({ DistrictCharts: charts }) => ({ default: charts })),
);
const MoreControls = lazy(() =>
  import('./MoreControls').then(({ MoreControls: more }) => ({ default: more })),
);
const RegionCard = lazy(() =>
  import('../panels/card/RegionCard').then(({ RegionCard: card }) => ({ default: card })),
);

interface SidePanelProps {
  readonly installation: Installation;
  readonly shown: ShownAtlas;
  readonly indicatorId: string;
}

/* Made once: a change of the view renders only those of them that read what has changed. */
const FILTERS = (
  <>
    <IndicatorPicker />
    <div className="side-panel__filters">
      <DistrictFilter />
      <FilterSummary />
    </div>
  </>
);

/** Everything that changes the view, and the charts; the card of a selected region takes its place. */
export const SidePanel = memo(function SidePanel({ installation, shown, indicatorId }: SidePanelProps) {
  const { t, format } = useI18n();
  const regionId = useView((view) => view.regionId);
  return (
    <aside className="side-panel" id="panel" tabIndex={-1} aria-label={t.app.panel}>
      {regionId !== null && (
        <div className="side-panel__card">
          <PaneBoundary>
            <Deferred>
              <SelectedRegion installation={installation} />
            </Deferred>
          </PaneBoundary>
        </div>
      )}
      <div className="side-panel__controls" hidden={regionId !== null}>
        {FILTERS}
        {/* Above the charts: it is here from the first frame, and they come later. */}
        <div className="side-panel__more">
          <Disclosure
            summary={
              <>
                {t.filters.more}{' '}
                <span className="side-panel__shown">{format.pick(shown.atlas.dataset.title)}</span>
              </>
            }
          >
            <Deferred>
              <MoreControls installation={installation} shown={shown} />
            </Deferred>
          </Disclosure>
        </div>
        {/* Last: nothing may be pushed when the charts arrive. */}
        <PaneBoundary>
          <Deferred>
            <DistrictCharts indicatorId={indicatorId} />
          </Deferred>
        </PaneBoundary>
      </div>
    </aside>
  );
});

/** The card with what the sources say word by word, asked for when the first card opens. */
function SelectedRegion({ installation }: { readonly installation: Installation }) {
  const { geography, dataset } = useAtlas();
  const { data, isError, refetch } = useQuery(statementsQuery(installation.config, geography, dataset.id));
  return (
    <RegionCard
      statements={data?.value ?? (isError ? 'failed' : 'loading')}
      onRetryStatements={() => void refetch()}
    />
  );
}
