import type { Dataset } from './dataset';
import type { Geography, RegionId } from './geography';
import { selectObjects } from './observations';
import type { ViewState } from './view';

/** The part of the view that decides which regions stay in colour. */
export type RegionFilter = Pick<ViewState, 'districtIds' | 'kinds' | 'statuses' | 'programme'>;

/** True when the filter keeps every region. */
export function isFilterEmpty(filter: RegionFilter): boolean {
  return (
    filter.districtIds.length === 0 &&
    filter.kinds.length === 0 &&
    filter.statuses.length === 0 &&
    filter.programme === 'any'
  );
}

/**
 * Regions the filter keeps, in the geography's order: of a chosen district, with a named object of a chosen kind and
 * status, and with the chosen state of knowledge about the programme. Everything on screen counts these and no others.
 */
export function selectRegionsInFilter(
  dataset: Dataset,
  geography: Geography,
  filter: RegionFilter,
): ReadonlySet<RegionId> {
  const wantsObjects = filter.kinds.length > 0 || filter.statuses.length > 0;
  const kept = geography.regions.filter(
    ({ id, districtId }) =>
      (filter.districtIds.length === 0 || filter.districtIds.includes(districtId)) &&
      (!wantsObjects || selectObjects(dataset, id, filter).length > 0) &&
      (filter.programme === 'any' || dataset.participations.has(id) === (filter.programme === 'participant')),
  );
  return new Set(kept.map(({ id }) => id));
}
