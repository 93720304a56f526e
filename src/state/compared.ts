import type { RegionId } from '../domain/geography';
import { MOST_COMPARED } from '../domain/view';
import { patchView, toggleIn, viewStore } from './viewStore';

/**
 * Adds a region to those compared, or takes it out.
 * @returns false where there is no room for one more; then nothing changes.
 */
export function toggleCompared(regionId: RegionId): boolean {
  const { comparedIds } = viewStore.getState().view;
  if (!comparedIds.includes(regionId) && comparedIds.length >= MOST_COMPARED) return false;
  patchView({ comparedIds: toggleIn(comparedIds, regionId) });
  return true;
}
