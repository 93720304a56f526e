import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { DatasetPicker } from '../panels/filters/DatasetPicker';
import { ObjectFilters } from '../panels/filters/ObjectFilters';
import { SecondIndicator } from '../panels/filters/SecondIndicator';
import { useOwnDatasets } from '../state/ownDatasetStore';
import { OwnData } from './OwnData';
import type { Installation } from './start';
import type { ShownAtlas } from './useShownAtlas';

interface MoreControlsProps {
  readonly installation: Installation;
  readonly shown: ShownAtlas;
}

/** What most visits do without: another data set, one's own, a second indicator, filters by object and programme. */
export function MoreControls({ installation, shown }: MoreControlsProps) {
  const own = useOwnDatasets();
  return (
    <>
      <div className="side-panel__dataset">
        <DatasetPicker datasets={installation.config.datasets} own={own} onSelect={shown.choose} />
      </div>
      <div className="side-panel__own">
        <PaneBoundary>
          <OwnData installation={installation} shown={shown} />
        </PaneBoundary>
      </div>
      <div className="side-panel__second">
        <SecondIndicator />
      </div>
      <div className="side-panel__filters">
        <ObjectFilters />
      </div>
    </>
  );
}
