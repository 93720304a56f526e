import { useDeferredValue, useMemo } from 'react';
import type { RegionFilter } from '../domain/regionFilter';
import { useView } from '../state/viewStore';

/**
 * What the bars count, a step behind the map: the map and the legend are on screen before Recharts lays out again,
 * and a new colouring, which changes no bar, lays out nothing.
 */
export function useChartFilter(): RegionFilter {
  const districtIds = useView((view) => view.districtIds);
  const kinds = useView((view) => view.kinds);
  const statuses = useView((view) => view.statuses);
  const countingRuleId = useView((view) => view.countingRuleId);
  const programme = useView((view) => view.programme);
  const filter = useMemo(
    () => ({ districtIds, kinds, statuses, countingRuleId, programme }),
    [districtIds, kinds, statuses, countingRuleId, programme],
  );
  return useDeferredValue(filter);
}
