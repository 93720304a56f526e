import { useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import { selectAxes, selectMeasures, selectScatter, type Measure } from '../../domain/scatter';
import { useI18n } from '../../i18n/I18nContext';
import { useRegionFilter } from '../../state/viewParts';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { AbsentRegions } from './AbsentRegions';
import { AxisPickers } from './AxisPickers';
import { DistrictKey } from './DistrictKey';
import { PointReadout } from './PointReadout';
import { PointTable } from './PointTable';
import './ScatterPage.css';
import { ScatterPlot } from './ScatterPlot';
import { useScatterWords } from './scatterWords';
import { TrendReport } from './TrendReport';

interface ScatterPageProps {
  readonly indicatorId: string;
  readonly selectedId: RegionId | null;
}

/** Regions in the plane of any two numbers, with the line through them. */
export function ScatterPage({ indicatorId, selectedId }: ScatterPageProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useScatterWords();
  const secondId = useView((view) => view.secondId);
  const { x, y } = selectAxes(dataset, geography, indicatorId, secondId);
  const choices = selectMeasures(dataset, geography).filter(({ isIndicator }) => isIndicator);
  return (
    <article className="scatter" aria-label={words.heading}>
      {x !== null && y !== null ? (
        <Plane x={x} y={y} selectedId={selectedId} />
      ) : (
        <div className="scatter__choice" role="status">
          <p>{choices.length === 0 ? words.noNumbers : words.needsNumbers}</p>
          <p className="scatter__choices">
            {choices.map(({ id, label }) => (
              <Button key={id} onClick={() => patchView({ indicatorId: id })}>
                {format.pick(label)}
              </Button>
            ))}
          </p>
        </div>
      )}
    </article>
  );
}

interface PlaneProps {
  readonly x: Measure;
  readonly y: Measure;
  readonly selectedId: RegionId | null;
}

function Plane({ x, y, selectedId }: PlaneProps) {
  const { dataset, geography } = useAtlas();
  const words = useScatterWords();
  const filter = useRegionFilter();
  const logAxes = useView((view) => view.logAxes);
  const [pointedId, setPointedId] = useState<RegionId | null>(null);
  const scatter = useMemo(
    () => selectScatter(dataset, geography, { x, y }, filter, logAxes),
    // Equal measures are made anew in every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [dataset, geography, x.id, y.id, filter, logAxes],
  );
  const isFiltered = scatter.points.some(({ isKept }) => !isKept);
  return (
    <>
      <AxisPickers x={x} y={y} />
      <PointReadout scatter={scatter} regionId={pointedId ?? selectedId} />
      {scatter.points.length === 0 ? (
        <p role="status">{words.empty}</p>
      ) : (
        <ScatterPlot
          scatter={scatter}
          logAxes={logAxes}
          selectedId={selectedId}
          pointedId={pointedId}
          onPoint={setPointedId}
        />
      )}
      <DistrictKey />
      {isFiltered && <p className="scatter__hint">{words.outside}</p>}
      <TrendReport scatter={scatter} logAxes={logAxes} />
      <AbsentRegions absent={scatter.absent} />
      <PointTable scatter={scatter} />
    </>
  );
}
