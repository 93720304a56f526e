import { useAtlas } from '../data/AtlasContext';
import { hasCompleteObjectList } from '../domain/objectLists';
import { useI18n } from '../i18n/I18nContext';
import { ChartFrame } from './ChartFrame';
import { ObjectReadout } from './ObjectReadout';
import { useObjectBars } from './useObjectBars';

/** Named objects by kind and status, with a warning where the list is incomplete. */
export function ObjectChart() {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const bars = useObjectBars();
  const outside = dataset.unmatchedObjects.length;
  return (
    <ChartFrame
      title={t.charts.titles.objects}
      notes={[
        hasCompleteObjectList(dataset) ? t.charts.completeList : t.charts.foundIsNotAll,
        ...(outside === 0 ? [] : [t.charts.unmatched(outside, format.number(outside))]),
      ]}
      provenance={{ kind: 'objectCount' }}
      bars={bars}
      renderReadout={(shown) => <ObjectReadout bars={shown} />}
    />
  );
}
