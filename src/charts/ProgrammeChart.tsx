import { useChartI18n } from './chartWords';
import { ChartFrame } from './ChartFrame';
import { ClassReadout } from './ClassReadout';
import { useClassBars } from './useClassBars';
import { useIsInLegend } from './useIsInLegend';

/** Participation in the programme: every bar is all regions of its district, what is not known included. */
export function ProgrammeChart({ indicatorId }: { readonly indicatorId: string }) {
  const { words } = useChartI18n();
  const bars = useClassBars(indicatorId, true);
  return (
    <ChartFrame
      title={words.titles.programme}
      notes={[words.notes.programme]}
      provenance={{ kind: 'indicator', indicatorId }}
      bars={bars}
      isInLegend={useIsInLegend(indicatorId)}
      renderReadout={(shown) => <ClassReadout bars={shown} />}
    />
  );
}
