import { useDeferredValue, useMemo } from 'react';
import type { RegionFilter } from '../domain/regionFilter';
import { useView } from '../state/viewStore';

/**
 * What the bars count. Filters that change their lengths are a step behind the map, which is on screen before Recharts
 * lays out again; a choice of districts only veils rows, and a new colouring changes no bar.
 */
export function useChartFilter(): RegionFilter {
  const districtIds = useView((view) => view.districtIds);
  const kinds = useView((view) => view.kinds);
  const statuses = useView((view) => view.statuses);
  const countingRuleId = useView((view) => view.countingRuleId);
  const programme = useView((view) => view.programme);
  const counted = useMemo(
    () => ({ kinds, statuses, countingRuleId, programme }),
    [kinds, statuses, countingRuleId, programme],
  );
  const deferred = useDeferredValue(counted);
  return useMemo(() => ({ ...deferred, districtIds }), [deferred, districtIds]);
}
