import { useChartI18n } from './chartWords';
import { ChartFrame } from './ChartFrame';
import { ShareStrip } from './ShareStrip';
import { ShareTable } from './ShareTable';
import { useShareBars } from './useShareBars';

/** Share of each district in all objects of a complete list. */
export function ShareChart() {
  const { words } = useChartI18n();
  const { rows, bars } = useShareBars();
  const title = words.titles.shares;
  return (
    <ChartFrame
      title={title}
      notes={[words.notes.shares, words.completeList]}
      provenance={{ kind: 'objectCount' }}
      bars={bars}
      hasNumbers={false}
      renderReadout={(shown) => <ShareStrip rows={rows} shown={shown.map(({ districtId }) => districtId)} />}
      table={<ShareTable caption={title} rows={rows} />}
    />
  );
}
