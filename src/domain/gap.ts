import type { Category, Dataset, Indicator } from './dataset';
import type { District, Geography, Region, RegionId } from './geography';
import { hasCompleteObjectList } from './objectLists';
import { EVERY_OBJECT, judgeObjects, requireIndicator, selectClass } from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';

export const COMPLIANCES = ['none', 'has', 'unknown'] as const;
/** Whether a region has an object that meets the requirements: said to have none, has one, or nobody says. */
export type Compliance = (typeof COMPLIANCES)[number];

export const PARTICIPATIONS = ['reported', 'outside', 'notReported'] as const;
/**
 * Whether a region takes part in the programme: reported to; said by the data set not to belong to the class it lists;
 * or not reported, which is not "no".
 */
export type ParticipationState = (typeof PARTICIPATIONS)[number];

/** The class of presence that says that an object meets the requirements: it is in a federal register. */
const PAINT_OF_COMPLIANT = 'presence.registered';
/** Classes of presence that say there is nothing, by their paint: their ids are the data set's own. */
const PAINTS_OF_NONE: readonly string[] = ['presence.statedNone', 'presence.none'];

/** What is known of one region, and who says so. */
export interface GapRegion {
  readonly region: Region;
  readonly compliance: Compliance;
  readonly participation: ParticipationState;
  readonly sourceIds: readonly string[];
}

/** Regions of one compliance and one participation. */
export interface GapCell {
  readonly compliance: Compliance;
  readonly participation: ParticipationState;
  readonly regions: readonly GapRegion[];
}

/** The same counts within a district. */
export interface GapDistrict {
  readonly district: District;
  readonly regions: readonly GapRegion[];
  /** As many as the whole table has, in its order. */
  readonly cells: readonly GapCell[];
}

/** The gap as the data set on screen knows it. */
export interface GapKnown {
  readonly kind: 'known';
  /** What the filter keeps. */
  readonly regions: readonly GapRegion[];
  /** Regions of the geography. */
  readonly total: number;
  /** Columns that the data set has, reported first; the last two only where a region of the geography is of them. */
  readonly participations: readonly ParticipationState[];
  /** Whether a region of the geography is unknown as to compliance. */
  readonly hasUnknown: boolean;
  /** Every combination, row by row; one without a region of the filter is empty. */
  readonly cells: readonly GapCell[];
  readonly districts: readonly GapDistrict[];
  readonly programme: Indicator;
  /** The class of those reported. */
  readonly reported: Category | null;
  /** The class of those outside, where the data set has exactly one such. */
  readonly outside: Category | null;
  /** Whether the list of objects is complete, so that none named is none. */
  readonly isComplete: boolean;
}

/** The data set says nothing of the programme, or nothing of compliance. */
export interface GapSilent {
  readonly kind: 'silent';
  readonly missing: 'programme' | 'compliance';
}

export type Gap = GapKnown | GapSilent;

interface Said<T> {
  readonly state: T;
  readonly sourceIds: readonly string[];
}

/** All objects are asked, whatever kinds and statuses are chosen: the question is about the region. */
function complianceOf(dataset: Dataset, regionId: RegionId, period: string | null): Said<Compliance> {
  const named = dataset.objectsByRegion.get(regionId) ?? [];
  const { counted, undecided } = judgeObjects(dataset, named, EVERY_OBJECT, { isCompliant: true });
  if (counted.length > 0) {
    return { state: 'has', sourceIds: counted.flatMap(({ sourceIds }) => sourceIds) };
  }
  const presence = presenceOf(dataset, regionId, period);
  // A class may stand on a source that shows an object in the register without naming it.
  if (presence.paint === PAINT_OF_COMPLIANT) return { state: 'has', sourceIds: presence.sourceIds };
  if (hasCompleteObjectList(dataset) && undecided.length === 0) {
    const sourceIds = named.flatMap((object) => object.sourceIds);
    return { state: 'none', sourceIds: sourceIds.length > 0 ? sourceIds : presence.sourceIds };
  }
  return PAINTS_OF_NONE.includes(presence.paint ?? '')
    ? { state: 'none', sourceIds: presence.sourceIds }
    : { state: 'unknown', sourceIds: [] };
}

function presenceOf(
  dataset: Dataset,
  regionId: RegionId,
  period: string | null,
): { readonly paint: string | null; readonly sourceIds: readonly string[] } {
  if (dataset.presenceIndicatorId === null) return { paint: null, sourceIds: [] };
  const { observation, category } = selectClass(dataset, dataset.presenceIndicatorId, regionId, period);
  return {
    paint: category?.paint ?? null,
    sourceIds: observation.kind === 'value' ? observation.sourceIds : [],
  };
}

function participationOf(
  dataset: Dataset,
  programmeId: string,
  regionId: RegionId,
  period: string | null,
): Said<ParticipationState> {
  const report = dataset.participations.get(regionId);
  const { observation, isFirst } = selectClass(dataset, programmeId, regionId, period);
  const isKnown = observation.kind === 'value';
  const sourceIds = [...(isKnown ? observation.sourceIds : []), ...(report?.sourceIds ?? [])];
  if (isKnown && !isFirst) return { state: 'outside', sourceIds };
  return { state: isKnown || report !== undefined ? 'reported' : 'notReported', sourceIds };
}

function cellsOf(
  regions: readonly GapRegion[],
  rows: readonly Compliance[],
  columns: readonly ParticipationState[],
): readonly GapCell[] {
  return rows.flatMap((compliance) =>
    columns.map((participation) => ({
      compliance,
      participation,
      regions: regions.filter(
        (region) => region.compliance === compliance && region.participation === participation,
      ),
    })),
  );
}

/**
 * Regions without an object that meets the requirements against participation in the programme. None means that a
 * complete list names none or that a source says so; whatever else is not known is unknown, and a region of which no
 * participation is reported is never said to stay away. Pure.
 * @returns `silent` where the data set has no indicator of the programme, or knows of no region whether it has such an
 * object.
 */
export function selectGap(dataset: Dataset, geography: Geography, filter: RegionFilter): Gap {
  if (dataset.programmeIndicatorId === null) return { kind: 'silent', missing: 'programme' };
  const programme = requireIndicator(dataset, dataset.programmeIndicatorId);
  const all = geography.regions.map((region): GapRegion => {
    const compliance = complianceOf(dataset, region.id, filter.period);
    const participation = participationOf(dataset, programme.id, region.id, filter.period);
    return {
      region,
      compliance: compliance.state,
      participation: participation.state,
      sourceIds: [...new Set([...compliance.sourceIds, ...participation.sourceIds])],
    };
  });
  if (all.every(({ compliance }) => compliance === 'unknown')) {
    return { kind: 'silent', missing: 'compliance' };
  }
  const kept = selectRegionsInFilter(dataset, geography, filter);
  const regions = all.filter(({ region }) => kept.has(region.id));
  const hasUnknown = all.some(({ compliance }) => compliance === 'unknown');
  const rows = COMPLIANCES.filter((compliance) => compliance !== 'unknown' || hasUnknown);
  const participations = PARTICIPATIONS.filter(
    (state) => state === 'reported' || all.some(({ participation }) => participation === state),
  );
  const [reported = null, ...others] = programme.type === 'category' ? programme.categories : [];
  return {
    kind: 'known',
    regions,
    total: geography.regions.length,
    participations,
    hasUnknown,
    cells: cellsOf(regions, rows, participations),
    districts: geography.districts.flatMap((district): GapDistrict[] => {
      const own = regions.filter(({ region }) => region.districtId === district.id);
      return own.length === 0 ? [] : [{ district, regions: own, cells: cellsOf(own, rows, participations) }];
    }),
    programme,
    reported,
    outside: others.length === 1 ? (others[0] ?? null) : null,
    isComplete: hasCompleteObjectList(dataset),
  };
}

/** The paint of a compliance, on the map, in the bars and beside the words; participation is hatched on top. */
export function gapPaint(compliance: Compliance): string {
  return compliance === 'unknown' ? 'unknown' : `gap.${compliance}`;
}
