import type { Dataset } from './dataset';
import type { Geography, RegionId } from './geography';
import { countsObjects } from './objectLists';
import { selectClass, selectObjects } from './observations';
import type { ViewState } from './view';

/** The part of the view that decides which regions stay in colour. */
export type RegionFilter = Pick<
  ViewState,
  'indicatorId' | 'districtIds' | 'kinds' | 'statuses' | 'countingRuleId' | 'programme' | 'period'
>;

/** True when nothing is chosen: neither regions nor objects. */
export function isFilterEmpty(filter: RegionFilter): boolean {
  return (
    filter.districtIds.length === 0 &&
    filter.kinds.length === 0 &&
    filter.statuses.length === 0 &&
    filter.programme === 'any'
  );
}

/** What is known of a region's participation; `null`: known not to be of the first class, which is neither filter. */
function programmeState(
  dataset: Dataset,
  regionId: RegionId,
  period: string | null,
): 'participant' | 'unknown' | null {
  // A data set that does not speak of the programme knows of nobody.
  if (dataset.programmeIndicatorId === null) return 'unknown';
  const { observation, isFirst } = selectClass(dataset, dataset.programmeIndicatorId, regionId, period);
  if (observation.kind === 'unknown') return 'unknown';
  return isFirst ? 'participant' : null;
}

/**
 * Regions the filter keeps, in the geography's order: of a chosen district, and with the chosen state of knowledge about
 * the programme. Everything on screen counts these and no others. Kind and status choose which objects are counted, so
 * they leave no region out where the indicator counts objects: one without any has the value zero, or unknown where
 * the list is incomplete, and a mean or an index without the zeros would be of another country. Under any other
 * indicator, which cannot show such a choice, they keep the regions with a named object of them.
 */
export function selectRegionsInFilter(
  dataset: Dataset,
  geography: Geography,
  filter: RegionFilter,
): ReadonlySet<RegionId> {
  const wantsObjects =
    filter.kinds.length + filter.statuses.length > 0 && !countsObjects(dataset, filter.indicatorId);
  const kept = geography.regions.filter(
    ({ id, districtId }) =>
      (filter.districtIds.length === 0 || filter.districtIds.includes(districtId)) &&
      (!wantsObjects || selectObjects(dataset, id, filter).length > 0) &&
      (filter.programme === 'any' || programmeState(dataset, id, filter.period) === filter.programme),
  );
  return new Set(kept.map(({ id }) => id));
}
