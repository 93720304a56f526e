import { memo, useDeferredValue, useState } from 'react';
import { useAtlas } from '../data/AtlasContext';
import type { Dataset } from '../domain/dataset';
import { hasCompleteObjectList } from '../domain/districtRows';
import { useI18n } from '../i18n/I18nContext';
import './DistrictCharts.css';
import { ObjectChart } from './ObjectChart';
import { PresenceChart } from './PresenceChart';
import { ProgrammeChart } from './ProgrammeChart';
import { ShareChart } from './ShareChart';
import { Tabs } from './Tabs';

const CHARTS = {
  presence: PresenceChart,
  objects: ObjectChart,
  programme: ProgrammeChart,
  shares: ShareChart,
} as const;
type ChartId = keyof typeof CHARTS;

/** The chart that answers the map's question. */
function chartFor(dataset: Dataset, indicatorId: string): ChartId {
  if (indicatorId === dataset.programmeIndicatorId) return 'programme';
  // One step behind, the indicator may be of the former data set.
  const type = dataset.indicatorById.get(indicatorId)?.type;
  if (type !== 'objectCount' && type !== 'ratio') return 'presence';
  return hasCompleteObjectList(dataset) ? 'shares' : 'objects';
}

/** Charts by federal district, one at a time: it follows the map's indicator until the reader picks another. */
export const DistrictCharts = memo(function DistrictCharts(props: { readonly indicatorId: string }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  // A new chart is laid out after the map has been recoloured, not before.
  const indicatorId = useDeferredValue(props.indicatorId);
  const [picked, setPicked] = useState<{ readonly chart: ChartId; readonly under: string } | null>(null);
  const ids: readonly ChartId[] = hasCompleteObjectList(dataset)
    ? ['presence', 'objects', 'programme', 'shares']
    : ['presence', 'objects', 'programme'];
  const wanted = picked?.under === indicatorId ? picked.chart : chartFor(dataset, indicatorId);
  const current = ids.includes(wanted) ? wanted : 'presence';
  const Chart = CHARTS[current];
  return (
    <section className="district-charts" aria-label={t.charts.heading}>
      <h2 className="district-charts__heading">{t.charts.heading}</h2>
      <Tabs
        label={t.charts.heading}
        tabs={ids.map((id) => ({ id, label: t.charts.tabs[id] }))}
        current={current}
        onChange={(chart) => setPicked({ chart, under: indicatorId })}
      >
        <Chart />
      </Tabs>
    </section>
  );
});
