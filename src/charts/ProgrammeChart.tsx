import { useI18n } from '../i18n/I18nContext';
import { ChartFrame } from './ChartFrame';
import { ClassReadout } from './ClassReadout';
import { useClassBars } from './useClassBars';

/** Participation in the programme: every bar is all regions of its district, what is not known included. */
export function ProgrammeChart({ indicatorId }: { readonly indicatorId: string }) {
  const { t } = useI18n();
  const bars = useClassBars(indicatorId, true);
  return (
    <ChartFrame
      title={t.charts.titles.programme}
      notes={[t.charts.notes.programme]}
      provenance={{ kind: 'indicator', indicatorId }}
      bars={bars}
      renderReadout={(shown) => <ClassReadout bars={shown} />}
    />
  );
}
