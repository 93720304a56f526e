import { useMemo } from 'react';
import type { ObjectSelection } from '../domain/observations';
import type { RegionFilter } from '../domain/regionFilter';
import { useView } from './viewStore';

/** Which objects count, and of which period; the same object as long as its parts are the same. */
export function useObjectSelection(): ObjectSelection {
  const { kinds, statuses, countingRuleId, period } = useView((view) => view);
  return useMemo(
    () => ({ kinds, statuses, countingRuleId, period }),
    [kinds, statuses, countingRuleId, period],
  );
}

/** Which regions and objects are kept; the same object as long as its parts are the same. */
export function useRegionFilter(): RegionFilter {
  const selection = useObjectSelection();
  const { indicatorId, districtIds, programme } = useView((view) => view);
  return useMemo(
    () => ({ ...selection, indicatorId, districtIds, programme }),
    [selection, indicatorId, districtIds, programme],
  );
}
