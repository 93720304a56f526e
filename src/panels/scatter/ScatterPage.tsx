import { useMemo, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { RegionId } from '../../domain/geography';
import {
  selectAxes,
  selectAxisMeasures,
  selectScatter,
  type Measure,
  type Scatter,
} from '../../domain/scatter';
import type { Axis } from '../../domain/view';
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
  const { x, y } = useMemo(
    () => selectAxes(dataset, geography, indicatorId, secondId),
    [dataset, geography, indicatorId, secondId],
  );
  const choices = selectAxisMeasures(dataset, geography).filter(({ isIndicator }) => isIndicator);
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
  const { format } = useI18n();
  const words = useScatterWords();
  const filter = useRegionFilter();
  const logAxes = useView((view) => view.logAxes);
  const scatter = useMemo(
    () => selectScatter(dataset, geography, { x, y }, filter, logAxes),
    [dataset, geography, x, y, filter, logAxes],
  );
  const isFiltered = scatter.points.some(({ isKept }) => !isKept);
  return (
    <>
      <h2 className="scatter__heading">{words.plot(format.pick(y.label), format.pick(x.label))}</h2>
      <AxisPickers x={x} y={y} />
      <PointedPlot scatter={scatter} logAxes={logAxes} selectedId={selectedId} />
      <DistrictKey />
      {isFiltered && <p className="scatter__hint">{words.outside}</p>}
      <TrendReport scatter={scatter} logAxes={logAxes} />
      <AbsentRegions absent={scatter.absent} />
      <PointTable scatter={scatter} />
    </>
  );
}

interface PointedPlotProps {
  readonly scatter: Scatter;
  readonly logAxes: readonly Axis[];
  readonly selectedId: RegionId | null;
}

/** The plot and what is said of the dot pointed at: the rest of the page does not follow the pointer. */
function PointedPlot({ scatter, logAxes, selectedId }: PointedPlotProps) {
  const words = useScatterWords();
  const [pointedId, setPointedId] = useState<RegionId | null>(null);
  return (
    <>
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
    </>
  );
}
