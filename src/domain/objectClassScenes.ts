import { selectColorScale, type Bin, type ColorScale } from './colorScale';
import { OBJECT_KINDS, OBJECT_STATUSES, type Dataset, type Indicator } from './dataset';
import type { ObjectKind, ObjectStatus } from './dataset';
import type { Geography, Region, RegionId } from './geography';
import { countsEveryObject } from './objectLists';
import { selectObservations } from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';

/** One small multiple: objects of one kind in one status. */
export interface ObjectClassScene {
  readonly kind: ObjectKind;
  readonly status: ObjectStatus;
  /** Objects of the regions the filter keeps. */
  readonly total: number;
  /** Class of every region the filter keeps. */
  readonly binById: ReadonlyMap<RegionId, Bin>;
  /** Regions with such objects, most first, then in the geography's order. */
  readonly regions: readonly { readonly region: Region; readonly count: number }[];
}

/** Objects by kind and status, all in the classes of the number of objects. */
export interface ObjectClassScenes {
  readonly indicator: Indicator;
  readonly scale: ColorScale;
  /** Classes of which the filter keeps an object, kinds in their order, statuses within. */
  readonly scenes: readonly ObjectClassScene[];
}

/**
 * The country once for every kind and status of objects.
 * @returns `null` where the data set does not count objects.
 */
export function selectObjectClassScenes(
  dataset: Dataset,
  geography: Geography,
  filter: Omit<RegionFilter, 'indicatorId'>,
): ObjectClassScenes | null {
  const indicator = dataset.indicators.find(countsEveryObject);
  if (indicator === undefined) return null;
  const scale = selectColorScale(dataset, geography, indicator.id);
  // Objects are counted here whatever the map shows: a region without any of a class is on its map as well.
  const kept = selectRegionsInFilter(dataset, geography, { ...filter, indicatorId: indicator.id });
  const chosen = <T>(all: readonly T[], some: readonly T[]) => (some.length === 0 ? all : some);
  const classes = chosen(OBJECT_KINDS, filter.kinds).flatMap((kind) =>
    chosen(OBJECT_STATUSES, filter.statuses).map((status) => ({ kind, status })),
  );
  const scenes = classes.flatMap(({ kind, status }): readonly ObjectClassScene[] => {
    const own = { ...filter, kinds: [kind], statuses: [status] };
    const observations = selectObservations(dataset, geography, indicator.id, own);
    const binById = new Map<RegionId, Bin>();
    const regions: { readonly region: Region; readonly count: number }[] = [];
    for (const region of geography.regions) {
      const observation = observations.get(region.id);
      if (observation === undefined || !kept.has(region.id)) continue;
      binById.set(region.id, scale.binOf(observation));
      const count = observation.kind === 'value' ? Number(observation.value) : 0;
      if (count > 0) regions.push({ region, count });
    }
    const total = regions.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return [];
    return [{ kind, status, total, binById, regions: regions.sort((a, b) => b.count - a.count) }];
  });
  return { indicator, scale, scenes };
}
