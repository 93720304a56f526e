import { selectColorScale, type Bin, type ColorScale } from './colorScale';
import { OBJECT_KINDS, OBJECT_STATUSES, type Dataset, type ObjectKind, type ObjectStatus } from './dataset';
import type { District, Geography, RegionId } from './geography';
import { hasCompleteObjectList } from './objectLists';
import { judgeObjects, selectObjects, selectObservations, UNKNOWN } from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';

interface DistrictRowBase {
  readonly district: District;
  /** Left out by the viewer's choice of districts: drawn faded, so that it can still be compared and chosen. */
  readonly isMuted: boolean;
  readonly isChosen: boolean;
}

/** Regions of one district by class. */
export interface DistrictRow extends DistrictRowBase {
  readonly regionCount: number;
  /** Every bin of the scale, in legend order; zeros included, so that stacks line up. */
  readonly counts: readonly { readonly bin: Bin; readonly count: number }[];
  /** Regions of the district that the other filters leave out. */
  readonly filteredOut: number;
}

/** Named objects of one district, of one kind in one status. */
export interface ObjectCount {
  readonly kind: ObjectKind;
  readonly status: ObjectStatus;
  readonly count: number;
}

/** Named objects of one district by kind and status. */
export interface DistrictObjectRow extends DistrictRowBase {
  readonly total: number;
  /** Every kind in every status, kinds first; zeros included. */
  readonly counts: readonly ObjectCount[];
}

/** One district's part of all objects of a complete list. */
export interface DistrictShareRow extends DistrictRowBase {
  readonly count: number;
  /** 0…1 of the country's objects; 0 where there are none at all. */
  readonly share: number;
  readonly isHighlighted: boolean;
}

function base(district: District, { districtIds }: RegionFilter): DistrictRowBase {
  const isChosen = districtIds.includes(district.id);
  return { district, isChosen, isMuted: districtIds.length > 0 && !isChosen };
}

/** Regions the filter keeps, whatever districts are chosen: the other districts stay readable in the chart. */
function keptInAnyDistrict(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
): ReadonlySet<RegionId> {
  return selectRegionsInFilter(dataset, geography, { ...view, districtIds: [] });
}

/**
 * Regions by class and district, in the geography's order.
 * @param indicatorId whose classes; the filter keeps regions as under the indicator of the map.
 * @param scale the map's own scale of the indicator; made anew where the map shows another one.
 */
export function selectDistrictRows(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
  indicatorId: string = view.indicatorId,
  scale: ColorScale = selectColorScale(dataset, geography, indicatorId),
): readonly DistrictRow[] {
  const observations = selectObservations(dataset, geography, indicatorId, view);
  const kept = keptInAnyDistrict(dataset, geography, view);
  return geography.districts.map((district): DistrictRow => {
    const regions = geography.regions.filter(({ districtId }) => districtId === district.id);
    const binIds = regions
      .filter(({ id }) => kept.has(id))
      .map(({ id }) => scale.binOf(observations.get(id) ?? UNKNOWN).id);
    return {
      ...base(district, view),
      regionCount: regions.length,
      counts: scale.bins.map((bin) => ({ bin, count: binIds.filter((id) => id === bin.id).length })),
      filteredOut: regions.length - binIds.length,
    };
  });
}

/** Named objects by kind, status and district, in the geography's order. */
export function selectDistrictObjectRows(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
): readonly DistrictObjectRow[] {
  const kept = keptInAnyDistrict(dataset, geography, view);
  return geography.districts.map((district): DistrictObjectRow => {
    const objects = geography.regions
      .filter(({ id, districtId }) => districtId === district.id && kept.has(id))
      .flatMap(({ id }) => selectObjects(dataset, id, view));
    const counts = OBJECT_KINDS.flatMap((kind) =>
      OBJECT_STATUSES.map((status): ObjectCount => ({
        kind,
        status,
        count: objects.filter((object) => object.kind === kind && object.status === status).length,
      })),
    );
    return { ...base(district, view), total: objects.length, counts };
  });
}

/**
 * Each district's part of all objects the viewer's selection keeps, greatest first, marked districts before others.
 * @returns an empty list where the object list is incomplete, or no source says of some object whether it counts: a
 * share of what was found would mislead.
 */
export function selectDistrictShareRows(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
): readonly DistrictShareRow[] {
  const isUndecided = [...dataset.objectsByRegion.values()].some(
    (objects) => judgeObjects(dataset, objects, view).undecided.length > 0,
  );
  if (isUndecided || !hasCompleteObjectList(dataset)) return [];
  const marked = dataset.highlightDistrictIds ?? [];
  const rows = selectDistrictObjectRows(dataset, geography, view);
  const all = rows.reduce((sum, { total }) => sum + total, 0);
  return rows
    .map(({ district, isChosen, isMuted, total }): DistrictShareRow => ({
      district,
      isChosen,
      isMuted,
      count: total,
      share: all === 0 ? 0 : total / all,
      isHighlighted: marked.includes(district.id),
    }))
    .sort((a, b) => Number(b.isHighlighted) - Number(a.isHighlighted) || b.count - a.count);
}
