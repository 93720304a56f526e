import type { Dataset, Indicator, Observation } from './dataset';
import type { DistrictId, Geography, RegionId } from './geography';
import type { Localized } from './text';

/** A number then and now. */
export interface Change {
  readonly then: number;
  readonly now: number;
}

/** What would change if one data set took the place of another. */
export interface DatasetDifference {
  /** Objects in the list, those of no region of the geography included. */
  readonly objects: Change;
  /** Regions of which anything is known. */
  readonly regions: Change;
  readonly districts: readonly (Change & { readonly districtId: DistrictId })[];
  /** Regions of which something is known now and nothing was. */
  readonly gained: readonly RegionId[];
  readonly lost: readonly RegionId[];
  /** Regions known in both whose number of objects differs, or a value or class, of any period, of an indicator. */
  readonly changed: readonly (Change & { readonly regionId: RegionId })[];
  /** Objects of both lists with the same name in the same region. */
  readonly shared: readonly {
    readonly regionId: RegionId;
    readonly name: Localized;
    readonly thenId: string;
    readonly nowId: string;
  }[];
}

/** How `next` differs from `shown`. Names are compared without case, ё, quotes and punctuation. */
export function compareDatasets(next: Dataset, shown: Dataset, geography: Geography): DatasetDifference {
  const [known, knownBefore] = [knownRegions(next), knownRegions(shown)];
  const inGeography = geography.regions.map(({ id }) => id);
  const countsOf = (id: RegionId): Change => ({
    then: shown.objectsByRegion.get(id)?.length ?? 0,
    now: next.objectsByRegion.get(id)?.length ?? 0,
  });
  return {
    objects: { then: countObjects(shown), now: countObjects(next) },
    regions: { then: knownBefore.size, now: known.size },
    districts: geography.districts.map(({ id: districtId }) => {
      const counts = geography.regions
        .filter((region) => region.districtId === districtId)
        .map(({ id }) => countsOf(id));
      return {
        districtId,
        then: counts.reduce((sum, { then }) => sum + then, 0),
        now: counts.reduce((sum, { now }) => sum + now, 0),
      };
    }),
    gained: inGeography.filter((id) => known.has(id) && !knownBefore.has(id)),
    lost: inGeography.filter((id) => !known.has(id) && knownBefore.has(id)),
    changed: inGeography
      .filter((id) => known.has(id) && knownBefore.has(id))
      .map((regionId) => ({ regionId, ...countsOf(regionId) }))
      .filter(({ regionId, then, now }) => then !== now || hasOtherValues(next, shown, regionId)),
    shared: sharedObjects(next, shown),
  };
}

function countObjects({ objects, unmatchedObjects }: Dataset): number {
  return objects.length + unmatchedObjects.length;
}

function knownRegions(dataset: Dataset): ReadonlySet<RegionId> {
  const known = new Set<RegionId>(dataset.objectsByRegion.keys());
  for (const indicator of dataset.indicators) {
    if (indicator.type !== 'number' && indicator.type !== 'category') continue;
    for (const [id, { kind }] of indicator.observations) if (kind === 'value') known.add(id);
  }
  return known;
}

/** Every value of an indicator in a region, the newest first by the name of no period. */
function valuesOf(indicator: DeclaredIndicator, regionId: RegionId): ReadonlyMap<string, string | number> {
  const periods: readonly (readonly [string, ReadonlyMap<RegionId, Observation>])[] = [
    ['', indicator.observations],
    ...(indicator.earlier ?? []),
  ];
  return new Map(
    periods.flatMap(([period, observations]) => {
      const observation = observations.get(regionId);
      return observation?.kind === 'value' ? [[period, observation.value]] : [];
    }),
  );
}

type DeclaredIndicator = Extract<Indicator, { readonly type: 'number' | 'category' }>;

const isDeclared = (indicator: Indicator | undefined): indicator is DeclaredIndicator =>
  indicator?.type === 'number' || indicator?.type === 'category';

function hasOtherValues(next: Dataset, shown: Dataset, regionId: RegionId): boolean {
  return next.indicators.some((indicator) => {
    const before = shown.indicatorById.get(indicator.id);
    if (!isDeclared(indicator) || !isDeclared(before)) return false;
    const [values, valuesBefore] = [valuesOf(indicator, regionId), valuesOf(before, regionId)];
    return (
      values.size !== valuesBefore.size ||
      [...values].some(([period, value]) => valuesBefore.get(period) !== value)
    );
  });
}

function sharedObjects(next: Dataset, shown: Dataset): DatasetDifference['shared'] {
  const before = new Map(shown.objects.map((object) => [nameKey(object.regionId, object.name), object.id]));
  return next.objects.flatMap(({ id, regionId, name }) => {
    const thenId = before.get(nameKey(regionId, name));
    return thenId === undefined ? [] : [{ regionId, name, thenId, nowId: id }];
  });
}

function nameKey(regionId: RegionId, { ru }: Localized): string {
  const name = ru
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${regionId}\n${name}`;
}
