import { memo, useMemo, useState, type ReactNode } from 'react';
import { useAtlas } from '../data/AtlasContext';
import type { Dataset } from '../domain/dataset';
import { hasCompleteObjectList, hasObjectList } from '../domain/objectLists';
import { useChartI18n } from './chartWords';
import './DistrictCharts.css';
import { ObjectChart } from './ObjectChart';
import { PresenceChart } from './PresenceChart';
import { ProgrammeChart } from './ProgrammeChart';
import { ShareChart } from './ShareChart';
import { Tabs } from './Tabs';

type ChartId = 'presence' | 'objects' | 'programme' | 'shares';

/** The charts a data set can fill, in the order of their tabs. */
function chartsOf(dataset: Dataset): readonly (readonly [ChartId, ReactNode])[] {
  const { presenceIndicatorId: presence, programmeIndicatorId: programme } = dataset;
  return [
    ...(presence === null ? [] : [['presence', <PresenceChart indicatorId={presence} />] as const]),
    ...(hasObjectList(dataset) ? [['objects', <ObjectChart />] as const] : []),
    ...(programme === null ? [] : [['programme', <ProgrammeChart indicatorId={programme} />] as const]),
    ...(hasCompleteObjectList(dataset) ? [['shares', <ShareChart />] as const] : []),
  ];
}

/** The chart that answers the map's question. */
function chartFor(dataset: Dataset, indicatorId: string): ChartId {
  if (indicatorId === dataset.programmeIndicatorId) return 'programme';
  // One step behind, the indicator may be of the former data set.
  const indicator = dataset.indicatorById.get(indicatorId);
  if (indicator === undefined || !(indicator.type === 'objectCount' || 'numeratorId' in indicator)) {
    return 'presence';
  }
  return hasCompleteObjectList(dataset) ? 'shares' : 'objects';
}

/** Charts by federal district, one at a time: it follows the map's indicator until the reader picks another. */
export const DistrictCharts = memo(function DistrictCharts({
  indicatorId,
}: {
  readonly indicatorId: string;
}) {
  const { dataset } = useAtlas();
  const { words } = useChartI18n();
  const [picked, setPicked] = useState<{ readonly chart: ChartId; readonly under: string } | null>(null);
  const charts = useMemo(() => chartsOf(dataset), [dataset]);
  const wanted = picked?.under === indicatorId ? picked.chart : chartFor(dataset, indicatorId);
  const [current, chart] = charts.find(([id]) => id === wanted) ?? charts[0] ?? [];
  // A table of regions has nothing that these charts count.
  if (current === undefined) return null;
  return (
    <section className="district-charts" aria-label={words.heading}>
      <h2 className="district-charts__heading">{words.heading}</h2>
      <Tabs
        label={words.heading}
        tabs={charts.map(([id]) => ({ id, label: words.tabs[id] }))}
        current={current}
        onChange={(chart) => setPicked({ chart, under: indicatorId })}
      >
        {chart}
      </Tabs>
    </section>
  );
});
