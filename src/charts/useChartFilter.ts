import { useDeferredValue, useMemo } from 'react';
import type { RegionFilter } from '../domain/regionFilter';
import { useObjectSelection } from '../state/viewParts';
import { useView } from '../state/viewStore';

/**
 * What the bars count. Filters that change their lengths are a step behind the map, which is on screen before Recharts
 * lays out again; a choice of districts only veils rows, and a new colouring changes no bar.
 */
export function useChartFilter(): RegionFilter {
  const selection = useObjectSelection();
  const districtIds = useView((view) => view.districtIds);
  const programme = useView((view) => view.programme);
  const indicatorId = useView((view) => view.indicatorId);
  const counted = useMemo(
    () => ({ ...selection, indicatorId, programme }),
    [selection, indicatorId, programme],
  );
  const deferred = useDeferredValue(counted);
  return useMemo(() => ({ ...deferred, districtIds }), [deferred, districtIds]);
}
