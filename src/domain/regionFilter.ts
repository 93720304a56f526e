import type { Dataset } from './dataset';
import type { Geography, RegionId } from './geography';
import { selectClass, selectObjects } from './observations';
import type { ViewState } from './view';

/** The part of the view that decides which regions stay in colour. */
export type RegionFilter = Pick<
  ViewState,
  'districtIds' | 'kinds' | 'statuses' | 'countingRuleId' | 'programme' | 'period'
>;

/** True when the filter keeps every region. */
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
      (filter.programme === 'any' || programmeState(dataset, id, filter.period) === filter.programme),
  );
  return new Set(kept.map(({ id }) => id));
}
