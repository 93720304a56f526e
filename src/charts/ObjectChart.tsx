import { useAtlas } from '../data/AtlasContext';
import { hasCompleteObjectList } from '../domain/objectLists';
import { useChartI18n } from './chartWords';
import { ChartFrame } from './ChartFrame';
import { ObjectReadout } from './ObjectReadout';
import { useObjectBars } from './useObjectBars';

/** Named objects by kind and status, with a warning where the list is incomplete. */
export function ObjectChart() {
  const { dataset } = useAtlas();
  const { words, format } = useChartI18n();
  const bars = useObjectBars();
  const outside = dataset.unmatchedObjects.length;
  return (
    <ChartFrame
      title={words.titles.objects}
      notes={[
        hasCompleteObjectList(dataset) ? words.completeList : words.foundIsNotAll,
        ...(outside === 0 ? [] : [words.unmatched(outside, format.number(outside))]),
      ]}
      provenance={{ kind: 'objectCount' }}
      bars={bars}
      renderReadout={(shown) => <ObjectReadout bars={shown} />}
    />
  );
}
