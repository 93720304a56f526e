import { useChartI18n } from './chartWords';
import { ChartFrame } from './ChartFrame';
import { ClassReadout } from './ClassReadout';
import { useClassBars } from './useClassBars';
import { useIsInLegend } from './useIsInLegend';

/** Regions by presence class: a bar is as long as the district has regions. */
export function PresenceChart({ indicatorId }: { readonly indicatorId: string }) {
  const { words } = useChartI18n();
  const bars = useClassBars(indicatorId, false);
  return (
    <ChartFrame
      title={words.titles.presence}
      notes={[words.notes.presence]}
      provenance={{ kind: 'indicator', indicatorId }}
      bars={bars}
      isInLegend={useIsInLegend(indicatorId)}
      renderReadout={(shown) => <ClassReadout bars={shown} />}
    />
  );
}
