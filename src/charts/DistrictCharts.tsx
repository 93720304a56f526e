import { useState } from 'react';
import { useAtlas } from '../data/AtlasContext';
import type { Dataset } from '../domain/dataset';
import { hasCompleteObjectList } from '../domain/districtRows';
import { requireIndicator } from '../domain/observations';
import type { Scene } from '../domain/scene';
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
  const { type } = requireIndicator(dataset, indicatorId);
  if (type !== 'objectCount' && type !== 'ratio') return 'presence';
  return hasCompleteObjectList(dataset) ? 'shares' : 'objects';
}

/** Charts by federal district, one at a time: it follows the map's indicator until the reader picks another. */
export function DistrictCharts({ scene }: { readonly scene: Scene }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const { indicatorId } = scene;
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
}
