import { useI18n } from '../i18n/I18nContext';
import { ChartFrame } from './ChartFrame';
import { ShareStrip } from './ShareStrip';
import { ShareTable } from './ShareTable';
import { useShareBars } from './useShareBars';

/** Share of each district in all objects of a complete list. */
export function ShareChart() {
  const { t } = useI18n();
  const { rows, bars } = useShareBars();
  const title = t.charts.titles.shares;
  return (
    <ChartFrame
      title={title}
      notes={[t.charts.notes.shares, t.charts.completeList]}
      provenance={{ kind: 'objectCount' }}
      bars={bars}
      hasNumbers={false}
      renderReadout={() => <ShareStrip rows={rows} />}
      table={<ShareTable caption={title} rows={rows} />}
    />
  );
}
