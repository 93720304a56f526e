import { useI18n } from '../i18n/I18nContext';
import { ChartFrame } from './ChartFrame';
import { ClassReadout } from './ClassReadout';
import { useClassBars } from './useClassBars';

/** Regions by presence class: a bar is as long as the district has regions. */
export function PresenceChart({ indicatorId }: { readonly indicatorId: string }) {
  const { t } = useI18n();
  const bars = useClassBars(indicatorId, false);
  return (
    <ChartFrame
      title={t.charts.titles.presence}
      notes={[t.charts.notes.presence]}
      provenance={{ kind: 'indicator', indicatorId }}
      bars={bars}
      renderReadout={(shown) => <ClassReadout bars={shown} />}
    />
  );
}
