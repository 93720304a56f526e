import { selectColorScale, type Bin } from './colorScale';
import type {
  CountingRule,
  Dataset,
  Indicator,
  IndustrialObject,
  ObjectFilter,
  ObjectKind,
  ObjectStatus,
  Observation,
  Statement,
} from './dataset';
import type { Confidence, DistrictId, Geography, Region, RegionId, Source } from './geography';
import { hasCompleteObjectList } from './objectLists';
import {
  baseIndicator,
  judgeObjects,
  requireIndicator,
  selectCountingRule,
  selectObservations,
} from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';
import type { AsOf, Localized } from './text';

export const OBJECT_FACTS = [
  'status',
  'register',
  'isCompliant',
  'areaHa',
  'residents',
  'openedYear',
] as const;
/** What a source says of one object. */
export type ObjectFact = (typeof OBJECT_FACTS)[number];

/** A figure on screen whose origin is asked for. */
export type ProvenanceTarget =
  | {
      readonly kind: 'observation';
      readonly indicatorId: string;
      readonly regionId: RegionId;
      /** Shown whatever kinds and statuses are chosen, as on the card. */
      readonly isUnfiltered?: boolean;
    }
  /** Of the newest date unless told. */
  | {
      readonly kind: 'statistic';
      readonly seriesId: string;
      readonly regionId: RegionId;
      readonly asOf?: string;
    }
  | { readonly kind: 'headline'; readonly headlineId: string }
  | { readonly kind: 'participation'; readonly regionId: RegionId }
  | { readonly kind: 'objectFact'; readonly object: IndustrialObject; readonly fact: ObjectFact }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly source: Source | undefined }
  /** Regions of a class: a row of the legend, a part of a bar. Without a district: all that the filter keeps. */
  | {
      readonly kind: 'classCount';
      readonly indicatorId: string;
      readonly binId: string;
      readonly districtId?: DistrictId;
    }
  /** Named objects of a region, a district, or all that the filter keeps. */
  | {
      readonly kind: 'objectCount';
      readonly regionId?: RegionId;
      readonly districtId?: DistrictId;
      readonly objectKind?: ObjectKind;
      readonly status?: ObjectStatus;
      /** Shown whatever kinds and statuses are chosen, as on the card. */
      readonly isUnfiltered?: boolean;
    }
  /** Part of some districts in all objects. */
  | { readonly kind: 'share'; readonly districtIds: readonly DistrictId[] }
  /** How an indicator is made: what stands behind a whole chart. */
  | { readonly kind: 'indicator'; readonly indicatorId: string };

/** What a figure says; words that are not data are left to the interface. */
export type ProvenanceValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: Localized | null }
  | { readonly kind: 'words'; readonly text: Localized }
  /** 0…1 */
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'coverage'; readonly known: number; readonly total: number }
  | { readonly kind: 'fact'; readonly fact: ObjectFact; readonly object: IndustrialObject }
  | { readonly kind: 'unknown'; readonly label: Localized | null }
  | { readonly kind: 'notApplicable'; readonly reason: Localized };

/** What the figure is a figure of. */
export type ProvenanceSubject =
  | { readonly kind: 'words'; readonly text: Localized }
  | { readonly kind: 'class'; readonly indicator: Indicator; readonly bin: Bin }
  | { readonly kind: 'objects'; readonly objectKind: ObjectKind | null; readonly status: ObjectStatus | null }
  | { readonly kind: 'share' }
  | { readonly kind: 'fact'; readonly fact: ObjectFact; readonly name: Localized };

/** How a derived figure is made, with the very figures it is made of. */
export type ProvenanceFormula =
  /** numerator ÷ (denominator × unitFactor) × per */
  | {
      readonly kind: 'ratio';
      readonly numerator: Provenance;
      readonly denominator: Provenance;
      /** What one unit of the denominator is worth: 1000 for "thousand persons". */
      readonly unitFactor: number;
      readonly per: number;
    }
  | {
      readonly kind: 'objects';
      readonly counted: readonly IndustrialObject[];
      /** Named, but no source says whether they meet the definition. */
      readonly undecided: readonly IndustrialObject[];
      readonly rule: CountingRule | null;
      readonly where: ObjectFilter;
      readonly kinds: readonly ObjectKind[];
      readonly statuses: readonly ObjectStatus[];
      readonly isComplete: boolean;
    }
  /** Regions of the class, of so many that the filter keeps. */
  | { readonly kind: 'regions'; readonly members: readonly Region[]; readonly of: number }
  /** part ÷ whole */
  | { readonly kind: 'share'; readonly part: Provenance; readonly whole: Provenance };

/** Where a figure comes from. A derived figure carries its formula, whose inputs are figures again. */
export interface Provenance {
  readonly subject: ProvenanceSubject;
  /** Names of the places the figure is of, most special first; empty: everything on screen. */
  readonly places: readonly Localized[];
  readonly value: ProvenanceValue;
  readonly definitions: readonly Localized[];
  readonly asOf: AsOf | null;
  readonly confidence: Confidence | null;
  readonly sources: readonly Source[];
  /** The reservation of the data set, or the words of the source. */
  readonly note: Localized | null;
  readonly formula: ProvenanceFormula | null;
}

/** The part of the view that decides the figures on screen. */
export type ProvenanceView = RegionFilter;

type TargetOf<K extends ProvenanceTarget['kind']> = Extract<ProvenanceTarget, { kind: K }>;

interface Ground {
  readonly dataset: Dataset;
  readonly geography: Geography;
  readonly view: ProvenanceView;
}

const NOTHING = {
  places: [],
  definitions: [],
  asOf: null,
  confidence: null,
  sources: [],
  note: null,
  formula: null,
} as const;

/**
 * Where a figure on screen comes from, under the view it is shown in. Pure.
 * @throws RangeError when the target names what the data set or the geography lacks: a figure on screen never does.
 */
export function selectProvenance(
  dataset: Dataset,
  geography: Geography,
  view: ProvenanceView,
  target: ProvenanceTarget,
): Provenance {
  const isUnfiltered = 'isUnfiltered' in target && target.isUnfiltered;
  const ground = { dataset, geography, view: isUnfiltered ? { ...view, kinds: [], statuses: [] } : view };
  switch (target.kind) {
    case 'observation':
      return ofObservation(ground, target);
    case 'statistic':
      return ofStatistic(ground, target);
    case 'headline':
      return ofHeadline(ground, target);
    case 'participation':
      return ofParticipation(ground, target);
    case 'objectFact':
      return ofObjectFact(ground, target);
    case 'statement':
      return ofStatement(ground, target);
    case 'classCount':
      return ofClassCount(ground, target);
    case 'objectCount':
      return ofObjectCount(ground, target);
    case 'share':
      return ofShare(ground, target);
    case 'indicator':
      return ofIndicator(ground, target);
  }
}

function resolve({ dataset, geography }: Ground, ids: Iterable<string>): readonly Source[] {
  return [...new Set(ids)].flatMap((id) => dataset.sources.get(id) ?? geography.sources.get(id) ?? []);
}

function requireRegion({ geography }: Ground, regionId: RegionId): Region {
  const region = geography.regionById.get(regionId);
  if (region === undefined) throw new RangeError(`Unknown region: ${regionId}`);
  return region;
}

const sourceIdsOf = (observation: Observation | undefined): readonly string[] =>
  observation === undefined || observation.kind === 'notApplicable' ? [] : observation.sourceIds;

function valueOf(indicator: Indicator, observation: Observation | undefined): ProvenanceValue {
  if (observation?.kind === 'notApplicable') return observation;
  if (observation?.kind !== 'value') return { kind: 'unknown', label: indicator.unknown?.label ?? null };
  if (indicator.type === 'category') {
    const category = indicator.categories.find(({ id }) => id === observation.value);
    return category === undefined
      ? { kind: 'unknown', label: null }
      : { kind: 'words', text: category.label };
  }
  const unit = 'unit' in indicator ? indicator.unit : null;
  return { kind: 'number', value: Number(observation.value), unit };
}

/** The definition of the class, then that of the indicator. */
function definitionsOf(indicator: Indicator, observation: Observation | undefined): readonly Localized[] {
  const own =
    observation?.kind === 'value' && indicator.type === 'category'
      ? indicator.categories.find(({ id }) => id === observation.value)?.definition
      : observation?.kind === 'value'
        ? undefined
        : indicator.unknown?.definition;
  return [...(own === undefined ? [] : [own]), indicator.definition];
}

function ofObservation(ground: Ground, { indicatorId, regionId }: TargetOf<'observation'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const region = requireRegion(ground, regionId);
  const observation = selectObservations(dataset, geography, indicator.id, view).get(regionId);
  const isValue = observation?.kind === 'value';
  return {
    ...NOTHING,
    subject: { kind: 'words', text: indicator.label },
    places: [region.name],
    value: valueOf(indicator, observation),
    definitions: definitionsOf(indicator, observation),
    asOf: isValue ? observation.asOf : null,
    confidence: isValue ? observation.confidence : null,
    sources: resolve(ground, sourceIdsOf(observation)),
    note: observation === undefined || observation.kind === 'notApplicable' ? null : observation.note,
    formula: formulaOf(ground, indicator, regionId),
  };
}

function formulaOf(ground: Ground, indicator: Indicator, regionId: RegionId): ProvenanceFormula | null {
  if (indicator.type === 'objectCount') {
    const objects = ground.dataset.objectsByRegion.get(regionId) ?? [];
    return objectsFormula(ground, objects, indicator.where, indicator.isComplete);
  }
  if (indicator.type !== 'ratio') return null;
  const { numeratorId, denominatorId, denominatorAsOf, per } = indicator;
  return {
    kind: 'ratio',
    numerator: ofObservation(ground, { kind: 'observation', indicatorId: numeratorId, regionId }),
    denominator: ofStatistic(ground, {
      kind: 'statistic',
      seriesId: denominatorId,
      regionId,
      asOf: denominatorAsOf,
    }),
    unitFactor: ground.geography.statistics.get(denominatorId)?.unitFactor ?? 1,
    per,
  };
}

type ObjectsFormula = Extract<ProvenanceFormula, { kind: 'objects' }>;

function objectsFormula(
  { dataset, view }: Ground,
  objects: readonly IndustrialObject[],
  where: ObjectFilter,
  isComplete: boolean,
): ObjectsFormula {
  return {
    kind: 'objects',
    ...judgeObjects(dataset, objects, view, where),
    rule: selectCountingRule(dataset, view),
    where,
    kinds: view.kinds,
    statuses: view.statuses,
    isComplete,
  };
}

function ofStatistic(ground: Ground, { seriesId, regionId, asOf }: TargetOf<'statistic'>): Provenance {
  const series = ground.geography.statistics.get(seriesId);
  if (series === undefined) throw new RangeError(`Unknown series: ${seriesId}`);
  const published = series.values.get(regionId) ?? [];
  const statistic = asOf === undefined ? published.at(-1) : published.find((item) => item.asOf === asOf);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: series.label },
    places: [requireRegion(ground, regionId).name],
    value:
      statistic === undefined
        ? { kind: 'unknown', label: null }
        : { kind: 'number', value: statistic.value, unit: series.unit },
    asOf: statistic?.asOf ?? asOf ?? null,
    sources: resolve(ground, statistic === undefined ? [] : [statistic.sourceId]),
  };
}

function ofHeadline(ground: Ground, { headlineId }: TargetOf<'headline'>): Provenance {
  const headline = ground.dataset.headlines.find(({ id }) => id === headlineId);
  if (headline === undefined) throw new RangeError(`Unknown headline: ${headlineId}`);
  return {
    ...NOTHING,
    subject: { kind: 'words', text: headline.label },
    value: { kind: 'words', text: headline.value },
    definitions: headline.definition === undefined ? [] : [headline.definition],
    asOf: headline.asOf,
    sources: resolve(ground, [headline.sourceId]),
  };
}

function ofParticipation(ground: Ground, { regionId }: TargetOf<'participation'>): Provenance {
  const { dataset } = ground;
  const participation = dataset.participations.get(regionId);
  const { programmeIndicatorId: indicatorId } = dataset;
  const known =
    indicatorId === null ? null : ofObservation(ground, { kind: 'observation', indicatorId, regionId });
  if (participation === undefined) {
    if (known === null) throw new RangeError(`Nothing on the programme: ${regionId}`);
    return known;
  }
  return {
    ...NOTHING,
    ...known,
    subject: known?.subject ?? { kind: 'words', text: participation.project },
    places: [requireRegion(ground, regionId).name],
    value: { kind: 'words', text: participation.years },
    sources: resolve(ground, participation.sourceIds),
    note: participation.project,
  };
}

function ofObjectFact(ground: Ground, { object, fact }: TargetOf<'objectFact'>): Provenance {
  const dates: Partial<Record<ObjectFact, AsOf | null>> = {
    status: object.statusAsOf,
    register: object.registerDate,
  };
  return {
    ...NOTHING,
    subject: { kind: 'fact', fact, name: object.name },
    places: [requireRegion(ground, object.regionId).name],
    value: { kind: 'fact', fact, object },
    asOf: dates[fact] ?? null,
    sources: resolve(ground, object.sourceIds),
    note: object.note,
  };
}

function ofStatement(ground: Ground, { statement, source }: TargetOf<'statement'>): Provenance {
  const { value, unit } = statement;
  return {
    ...NOTHING,
    subject: { kind: 'words', text: statement.label },
    places: [statement.subject],
    value: {
      kind: 'words',
      text: { ru: `${value.ru} ${unit.ru}`.trim(), en: `${value.en} ${unit.en}`.trim() },
    },
    asOf: statement.asOf,
    confidence: statement.confidence,
    sources: source === undefined ? resolve(ground, [statement.sourceId]) : [source],
    note: statement.evidence,
  };
}

/** Regions the filter keeps: of one district whatever districts are chosen, or of those chosen. */
function keptRegions({ dataset, geography, view }: Ground, districtId?: DistrictId): readonly Region[] {
  const filter = districtId === undefined ? view : { ...view, districtIds: [districtId] };
  const kept = selectRegionsInFilter(dataset, geography, filter);
  return geography.regions.filter(({ id }) => kept.has(id));
}

function districtNames({ geography }: Ground, ids: readonly DistrictId[]): readonly Localized[] {
  return ids.flatMap((id) => geography.districtById.get(id)?.name ?? []);
}

function ofClassCount(ground: Ground, target: TargetOf<'classCount'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, target.indicatorId));
  const scale = selectColorScale(dataset, geography, indicator.id);
  const bin = scale.bins.find(({ id }) => id === target.binId);
  if (bin === undefined) throw new RangeError(`Unknown class: ${target.binId}`);
  const observations = selectObservations(dataset, geography, indicator.id, view);
  const regions = keptRegions(ground, target.districtId);
  const members = regions.filter(({ id }) => {
    const observation = observations.get(id);
    return observation !== undefined && scale.binOf(observation).id === bin.id;
  });
  const category =
    indicator.type === 'category' ? indicator.categories.find(({ id }) => id === bin.id) : undefined;
  const own = bin.kind === 'unknown' ? indicator.unknown?.definition : category?.definition;
  return {
    ...NOTHING,
    subject: { kind: 'class', indicator, bin },
    places: districtNames(ground, target.districtId === undefined ? view.districtIds : [target.districtId]),
    value: { kind: 'number', value: members.length, unit: null },
    definitions: [...(own === undefined ? [] : [own]), indicator.definition],
    asOf: dataset.compiledOn,
    sources: resolve(
      ground,
      members.flatMap(({ id }) => sourceIdsOf(observations.get(id))),
    ),
    formula: { kind: 'regions', members, of: regions.length },
  };
}

function ofObjectCount(ground: Ground, target: TargetOf<'objectCount'>): Provenance {
  const { dataset, view } = ground;
  const { regionId, districtId, objectKind, status } = target;
  const region = regionId === undefined ? null : requireRegion(ground, regionId);
  const regions = region === null ? keptRegions(ground, districtId) : [region];
  const objects = regions
    .flatMap(({ id }) => dataset.objectsByRegion.get(id) ?? [])
    .filter((object) => objectKind === undefined || object.kind === objectKind)
    .filter((object) => status === undefined || object.status === status);
  const formula = objectsFormula(ground, objects, {}, hasCompleteObjectList(dataset));
  const { counted, undecided, isComplete } = formula;
  const count = dataset.indicators.find(
    (item) => item.type === 'objectCount' && Object.keys(item.where).length === 0,
  );
  const isUnknown = counted.length === 0 && (!isComplete || undecided.length > 0);
  return {
    ...NOTHING,
    subject: { kind: 'objects', objectKind: objectKind ?? null, status: status ?? null },
    places:
      region === null
        ? districtNames(ground, districtId === undefined ? view.districtIds : [districtId])
        : [region.name],
    value: isUnknown
      ? { kind: 'unknown', label: null }
      : { kind: 'number', value: counted.length, unit: null },
    definitions: count === undefined ? [] : [count.definition],
    asOf: dataset.compiledOn,
    confidence: count?.type === 'objectCount' ? count.confidence : null,
    sources: resolve(
      ground,
      counted.flatMap(({ sourceIds }) => sourceIds),
    ),
    formula,
  };
}

/** Of nothing there is no share, and an unknown part or whole leaves the share unknown: never zero. */
function shareOf(part: ProvenanceValue, whole: ProvenanceValue): ProvenanceValue {
  return part.kind === 'number' && whole.kind === 'number' && whole.value > 0
    ? { kind: 'share', value: part.value / whole.value }
    : { kind: 'unknown', label: null };
}

function ofShare(ground: Ground, { districtIds }: TargetOf<'share'>): Provenance {
  const wholeView = { ...ground.view, districtIds: [] };
  const whole = ofObjectCount({ ...ground, view: wholeView }, { kind: 'objectCount' });
  const part = ofObjectCount({ ...ground, view: { ...wholeView, districtIds } }, { kind: 'objectCount' });
  return {
    ...NOTHING,
    subject: { kind: 'share' },
    places: part.places,
    value: shareOf(part.value, whole.value),
    definitions: part.definitions,
    asOf: part.asOf,
    confidence: part.confidence,
    sources: part.sources,
    formula: { kind: 'share', part, whole },
  };
}

function ofIndicator(ground: Ground, { indicatorId }: TargetOf<'indicator'>): Provenance {
  const { dataset, geography, view } = ground;
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const observations = [...selectObservations(dataset, geography, indicator.id, view).values()];
  return {
    ...NOTHING,
    subject: { kind: 'words', text: indicator.label },
    value: {
      kind: 'coverage',
      known: observations.filter(({ kind }) => kind === 'value').length,
      total: geography.regions.length,
    },
    definitions: [indicator.definition],
    asOf: dataset.compiledOn,
    sources: resolve(ground, observations.flatMap(sourceIdsOf)),
  };
}
