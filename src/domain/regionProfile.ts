import {
  isNumeric,
  OBJECT_STATUSES,
  type Category,
  type Dataset,
  type Indicator,
  type IndustrialObject,
  type NumericIndicator,
  type ObjectStatus,
  type Observation,
  type Participation,
} from './dataset';
import type { District, Geography, Region, RegionId, Source } from './geography';
import { selectMeasures } from './measures';
import { hasCompleteObjectList, hasObjectList } from './objectLists';
import {
  EVERY_OBJECT,
  judgeObjects,
  requireIndicator,
  selectClass,
  selectObservations,
  UNKNOWN,
  type ObjectSelection,
} from './observations';
import { knownNumbers, selectRank, selectRankedStatistic, type Rank, type RankedStatistic } from './ranking';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';
import type { Language } from './text';

/** A numeric indicator of the data set for one region. */
export interface IndicatorFact {
  readonly indicator: NumericIndicator;
  readonly observation: Observation;
  /** `null`: not known, or counted on an incomplete list, which ranks the press and not the regions. */
  readonly rank: Rank | null;
}

/** What the region card says before the statements are loaded. */
export interface RegionProfile {
  readonly region: Region;
  /** Whether the data set is a scenario and not reality. */
  readonly isIllustrative: boolean;
  readonly district: District | null;
  /** What the data set speaks of at all: what it does not has no place on the card. */
  readonly speaksOf: { readonly presence: boolean; readonly programme: boolean; readonly objects: boolean };
  readonly presence: Observation<string>;
  /** `null` where the class is unknown. */
  readonly presenceClass: Category | null;
  readonly programme: Observation<string>;
  /** `null` where nothing is known of the region in the programme. */
  readonly programmeClass: Category | null;
  readonly participation: Participation | null;
  /** Operating first, then being created, then unknown. */
  readonly objects: readonly IndustrialObject[];
  /** How many of them count under the definition in force. */
  readonly countedObjects: number;
  /** Whether no object in the list means that there is none. */
  readonly isObjectListComplete: boolean;
  /** Of those that count. */
  readonly statusCounts: Readonly<Record<ObjectStatus, number>>;
  readonly indicators: readonly IndicatorFact[];
  readonly statistics: readonly RankedStatistic[];
  readonly neighbours: readonly Region[];
}

/**
 * Everything the data set and the geography know of a region.
 * @param countingRuleId the definition by which objects count; `null`: every named one.
 * @param period of the classes and numbers; `null`: the newest.
 * @returns `null` for a region the geography lacks.
 */
export function selectRegionProfile(
  dataset: Dataset,
  geography: Geography,
  regionId: RegionId,
  countingRuleId: string | null = null,
  period: string | null = null,
): RegionProfile | null {
  const region = geography.regionById.get(regionId);
  if (region === undefined) return null;
  const classOf = (indicatorId: string | null) =>
    indicatorId === null ? null : selectClass(dataset, indicatorId, regionId, period);
  const presence = classOf(dataset.presenceIndicatorId);
  const programme = classOf(dataset.programmeIndicatorId);
  const objects = dataset.objectsByRegion.get(regionId) ?? [];
  const selection = { ...EVERY_OBJECT, countingRuleId, period };
  const { counted } = judgeObjects(dataset, objects, selection);
  const byStatus = (status: ObjectStatus) => objects.filter((object) => object.status === status);
  const countOf = (status: ObjectStatus) => counted.filter((object) => object.status === status).length;
  return {
    region,
    isIllustrative: dataset.illustrativeNotice !== null,
    district: geography.districtById.get(region.districtId) ?? null,
    speaksOf: {
      presence: dataset.presenceIndicatorId !== null,
      programme: dataset.programmeIndicatorId !== null || dataset.participations.size > 0,
      objects: hasObjectList(dataset),
    },
    presence: presence?.observation ?? UNKNOWN,
    presenceClass: presence?.category ?? null,
    programme: programme?.observation ?? UNKNOWN,
    programmeClass: programme?.category ?? null,
    participation: dataset.participations.get(regionId) ?? null,
    objects: OBJECT_STATUSES.flatMap(byStatus),
    countedObjects: counted.length,
    isObjectListComplete: hasCompleteObjectList(dataset),
    statusCounts: {
      operating: countOf('operating'),
      being_created: countOf('being_created'),
      unknown: countOf('unknown'),
    },
    indicators: selectIndicatorFacts(dataset, geography, regionId, selection),
    statistics: [...geography.statistics.values()].flatMap((series) => {
      const ranked = selectRankedStatistic(series, regionId);
      return ranked === null ? [] : [ranked];
    }),
    neighbours: region.neighbours.flatMap((id) => geography.regionById.get(id) ?? []),
  };
}

function selectIndicatorFacts(
  dataset: Dataset,
  geography: Geography,
  regionId: RegionId,
  selection: ObjectSelection,
): readonly IndicatorFact[] {
  // Other measures of one quantity only: with those of all, the card would be longer than anybody reads.
  const measured = dataset.indicators.find(({ id }) => selectMeasures(dataset, id).length > 1);
  const told = dataset.indicators.flatMap((indicator) =>
    indicator === measured ? selectMeasures(dataset, indicator.id) : [indicator],
  );
  return told.filter(isNumeric).map((indicator): IndicatorFact => {
    const observations = selectObservations(dataset, geography, indicator.id, selection);
    const observation = observations.get(regionId) ?? UNKNOWN;
    const rank = isRankable(dataset, indicator) ? selectRank(knownNumbers(observations), regionId) : null;
    return { indicator, observation, rank };
  });
}

function isRankable(dataset: Dataset, indicator: Indicator): boolean {
  if (indicator.type === 'objectCount') return indicator.isComplete;
  if ('numeratorId' in indicator)
    return isRankable(dataset, requireIndicator(dataset, indicator.numeratorId));
  return indicator.type === 'number';
}

/** Every source a profile rests on, each once, in the order it is first needed. */
export function selectProfileSources(
  profile: RegionProfile,
  dataset: Dataset,
  geography: Geography,
): readonly Source[] {
  const ofObservation = (observation: Observation) =>
    observation.kind === 'notApplicable' ? [] : observation.sourceIds;
  const fromDataset = [
    ...ofObservation(profile.presence),
    ...ofObservation(profile.programme),
    ...(profile.participation?.sourceIds ?? []),
    ...profile.objects.flatMap((object) => object.sourceIds),
    ...profile.indicators.flatMap(({ observation }) => ofObservation(observation)),
  ];
  const found = [
    ...fromDataset.map((id) => dataset.sources.get(id) ?? geography.sources.get(id)),
    ...profile.statistics.map(({ latest }) => geography.sources.get(latest.sourceId)),
  ];
  const byId = new Map<string, Source>();
  for (const source of found) if (source !== undefined) byId.set(source.id, source);
  return [...byId.values()];
}

/** The regions before and after one in the alphabet of the language, going round, within the filter in force. */
export function selectAdjacentRegions(
  dataset: Dataset,
  geography: Geography,
  filter: RegionFilter,
  regionId: RegionId,
  language: Language,
): { readonly previous: Region; readonly next: Region } | null {
  const kept = selectRegionsInFilter(dataset, geography, filter);
  const collator = new Intl.Collator(language);
  const sorted = geography.regions
    .filter(({ id }) => kept.has(id) || id === regionId)
    .sort((a, b) => collator.compare(a.shortName[language], b.shortName[language]));
  const place = sorted.findIndex(({ id }) => id === regionId);
  const previous = sorted[(place - 1 + sorted.length) % sorted.length];
  const next = sorted[(place + 1) % sorted.length];
  if (place === -1 || sorted.length < 2 || previous === undefined || next === undefined) return null;
  return { previous, next };
}
