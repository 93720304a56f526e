import type {
  Category,
  CountingRule,
  Dataset,
  EarlierPeriods,
  Indicator,
  IndustrialObject,
  ObjectFilter,
  Observation,
} from './dataset';
import type { Geography, RegionId, Statistic, StatisticSeries } from './geography';
import type { Localized } from './text';
import type { ViewState } from './view';

export type Observations = ReadonlyMap<RegionId, Observation>;
/** The part of the view that decides which objects count. */
export type ObjectChoice = Pick<ViewState, 'kinds' | 'statuses' | 'countingRuleId'>;
/** Which objects count, and of which period the numbers are. */
export type ObjectSelection = ObjectChoice & Pick<ViewState, 'period'>;

/** Nothing left out: every kind and status, no narrower definition; the newest period. */
export const EVERY_OBJECT: ObjectSelection = { kinds: [], statuses: [], countingRuleId: null, period: null };

/** Nothing is known, and nobody says why. */
export const UNKNOWN = { kind: 'unknown', sourceIds: [], note: null } as const satisfies Observation;
const NO_DENOMINATOR: Localized = {
  ru: 'Нет знаменателя: значение показателя не опубликовано',
  en: 'No denominator: the figure is not published',
};

/** The definition of an object in force; `null`: every named object counts. An id the data set lacks means none. */
export function selectCountingRule(
  dataset: Dataset,
  { countingRuleId }: Pick<ObjectChoice, 'countingRuleId'>,
): CountingRule | null {
  return dataset.countingRules.find(({ id }) => id === countingRuleId) ?? null;
}

/** Whether an object meets a condition; `null`: no source says, which is not the same as "no". */
function meets(object: IndustrialObject, where: ObjectFilter): boolean | null {
  if (where.kinds !== undefined && !where.kinds.includes(object.kind)) return false;
  const isStatusKnown = object.status !== 'unknown';
  const isStatusWanted = where.statuses === undefined || where.statuses.includes(object.status);
  const isComplianceWanted = where.isCompliant === undefined || where.isCompliant === object.isCompliant;
  const isRegisterWanted = where.registers === undefined || where.registers.includes(object.register);
  if (!isStatusWanted && isStatusKnown) return false;
  if (!isComplianceWanted && object.isCompliant !== null) return false;
  if (!isRegisterWanted && object.register !== 'unknown') return false;
  return isStatusWanted && isComplianceWanted && isRegisterWanted ? true : null;
}

/** The objects of a list by what the conditions say of them. */
export interface JudgedObjects {
  readonly counted: readonly IndustrialObject[];
  /** Might count: no source says whether they meet the conditions. */
  readonly undecided: readonly IndustrialObject[];
}

/**
 * The one place where it is decided which objects count: the viewer's kinds and statuses, the definition in force, and
 * the conditions of an indicator.
 */
export function judgeObjects(
  dataset: Dataset,
  objects: readonly IndustrialObject[],
  selection: ObjectChoice,
  where: ObjectFilter = {},
): JudgedObjects {
  const { kinds, statuses } = selection;
  const conditions = [where, selectCountingRule(dataset, selection)?.where ?? {}];
  const counted: IndustrialObject[] = [];
  const undecided: IndustrialObject[] = [];
  for (const object of objects) {
    if (kinds.length > 0 && !kinds.includes(object.kind)) continue;
    if (statuses.length > 0 && !statuses.includes(object.status)) continue;
    const verdicts = conditions.map((condition) => meets(object, condition));
    if (verdicts.includes(false)) continue;
    (verdicts.includes(null) ? undecided : counted).push(object);
  }
  return { counted, undecided };
}

/**
 * How many objects count; `null`: unknown, for neither an incomplete list nor an object of which nobody says whether it
 * counts makes a zero.
 */
export function countOf({ counted, undecided }: JudgedObjects, isComplete: boolean): number | null {
  return counted.length === 0 && (!isComplete || undecided.length > 0) ? null : counted.length;
}

/**
 * The objects of a region that the viewer's selection keeps.
 * @returns an empty list for a region without objects.
 */
export function selectObjects(
  dataset: Dataset,
  regionId: RegionId,
  selection: ObjectChoice,
): readonly IndustrialObject[] {
  return judgeObjects(dataset, dataset.objectsByRegion.get(regionId) ?? [], selection).counted;
}

type CountIndicator = Extract<Indicator, { type: 'objectCount' }>;

function countObjects(
  dataset: Dataset,
  indicator: CountIndicator,
  regionId: RegionId,
  selection: ObjectSelection,
): Observation<number> {
  const named = dataset.objectsByRegion.get(regionId) ?? [];
  const judged = judgeObjects(dataset, named, selection, indicator.where);
  const value = countOf(judged, indicator.isComplete);
  if (value === null) return UNKNOWN;
  return {
    kind: 'value',
    value,
    asOf: dataset.compiledOn,
    confidence: indicator.confidence,
    sourceIds: [...new Set(judged.counted.flatMap((object) => object.sourceIds))],
    note: null,
  };
}

type RatioIndicator = Extract<Indicator, { type: 'ratio' }>;

function divide(
  numerator: Observation,
  series: StatisticSeries | undefined,
  regionId: RegionId,
  { denominatorAsOf, per }: RatioIndicator,
): Observation<number> {
  if (numerator.kind === 'unknown' || numerator.kind === 'notApplicable') return numerator;
  const denominator = series?.values.get(regionId)?.find(({ asOf }) => asOf === denominatorAsOf);
  if (series === undefined || denominator === undefined || denominator.value === 0) {
    return { kind: 'notApplicable', reason: NO_DENOMINATOR };
  }
  const value = (Number(numerator.value) / (denominator.value * series.unitFactor)) * per;
  return { ...numerator, value, sourceIds: [...numerator.sourceIds, denominator.sourceId] };
}

const WHOLE_UNKNOWN: Localized = {
  ru: 'Сумма по стране неизвестна',
  en: 'The sum of the country is unknown',
};
const WHOLE_ZERO: Localized = { ru: 'Сумма по стране равна нулю', en: 'The sum of the country is zero' };

/** A reference series at one date, in its own unit; without regions of which nothing above zero is published. */
export function selectReference(
  { statistics }: Geography,
  {
    denominatorId,
    denominatorAsOf,
  }: Pick<Extract<Indicator, { type: 'quotient' }>, 'denominatorId' | 'denominatorAsOf'>,
): ReadonlyMap<RegionId, Statistic> {
  return new Map(
    [...(statistics.get(denominatorId)?.values ?? [])].flatMap(([id, published]) => {
      const found = published.find(({ asOf, value }) => asOf === denominatorAsOf && value > 0);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** The regions that make the whole: those of the reference, where there is one. */
export function selectParts(
  numerators: Observations,
  reference: ReadonlyMap<RegionId, Statistic> | null,
): Observations {
  return new Map(
    [...numerators].filter(([id, { kind }]) => kind !== 'notApplicable' && reference?.has(id) !== false),
  );
}

/** The whole of some parts; `null`: one of them is unknown, and so is the whole. */
export function sumOf(parts: Observations): number | null {
  let sum = 0;
  for (const part of parts.values()) {
    if (part.kind !== 'value') return null;
    sum += Number(part.value);
  }
  return sum;
}

/** Shares of the whole in per cent; with a reference, the share by that of the reference: the location quotient. */
function divideByWhole(
  numerators: Observations,
  reference: ReadonlyMap<RegionId, Statistic> | null,
): Observations {
  const parts = selectParts(numerators, reference);
  const whole = sumOf(parts);
  let referenceWhole = 0;
  for (const id of parts.keys()) referenceWhole += reference?.get(id)?.value ?? 0;
  const divide = (id: RegionId, numerator: Observation): Observation => {
    const base = reference?.get(id);
    if (reference !== null && base === undefined) return { kind: 'notApplicable', reason: NO_DENOMINATOR };
    if (numerator.kind === 'notApplicable') return numerator;
    if (whole === null || numerator.kind === 'unknown') return { ...UNKNOWN, note: WHOLE_UNKNOWN };
    if (whole <= 0) return { kind: 'notApplicable', reason: WHOLE_ZERO };
    const share = Number(numerator.value) / whole;
    if (base === undefined) return { ...numerator, value: share * 100 };
    const sourceIds = [...numerator.sourceIds, base.sourceId];
    return { ...numerator, value: share / (base.value / referenceWhole), sourceIds };
  };
  return new Map([...numerators].map(([id, numerator]) => [id, divide(id, numerator)]));
}

/** The indicator whose values colour the regions: the base of an overlay, else the indicator itself. */
export function baseIndicator(dataset: Dataset, indicator: Indicator): Indicator {
  return indicator.type === 'overlay' ? requireIndicator(dataset, indicator.baseId) : indicator;
}

/** The class an overlay hatches: the first of its second variable; `null` where the indicator has none. */
export function selectOverlayCategory(dataset: Dataset, indicator: Indicator): Category | null {
  if (indicator.type !== 'overlay') return null;
  const overlay = requireIndicator(dataset, indicator.overlayId);
  return overlay.type === 'category' ? (overlay.categories[0] ?? null) : null;
}

/**
 * An indicator of the data set by id.
 * @throws RangeError when the data set lacks it: the view is checked against the data set before it gets here.
 */
export function requireIndicator(dataset: Dataset, indicatorId: string): Indicator {
  const indicator = dataset.indicatorById.get(indicatorId);
  if (indicator === undefined) throw new RangeError(`Unknown indicator: ${indicatorId}`);
  return indicator;
}

/** The observations of a period: the newest where the indicator has none of that period. */
export function observationsAt<V extends number | string>(
  { observations, earlier }: Periodic<V>,
  period: string | null,
): ReadonlyMap<RegionId, Observation<V>> {
  return (period === null ? undefined : earlier?.get(period)) ?? observations;
}

interface Periodic<V> {
  readonly observations: ReadonlyMap<RegionId, Observation<V>>;
  readonly earlier?: EarlierPeriods<V>;
}

/** What is known of the class of a region, and the class itself. */
export interface KnownClass {
  readonly observation: Observation<string>;
  /** `null`: unknown, or not applicable. */
  readonly category: Category | null;
  /** Of the first class, which is the "yes" of an indicator that asks one question. */
  readonly isFirst: boolean;
}

/**
 * The class of a region at a period; unknown where the indicator has no classes.
 * @throws RangeError when the data set lacks the indicator.
 */
export function selectClass(
  dataset: Dataset,
  indicatorId: string,
  regionId: RegionId,
  period: string | null,
): KnownClass {
  const indicator = requireIndicator(dataset, indicatorId);
  const nothing = { observation: UNKNOWN, category: null, isFirst: false };
  if (indicator.type !== 'category') return nothing;
  const observation = observationsAt(indicator, period).get(regionId) ?? UNKNOWN;
  if (observation.kind !== 'value') return { ...nothing, observation };
  const category = indicator.categories.find(({ id }) => id === observation.value) ?? null;
  return { observation, category, isFirst: category !== null && category === indicator.categories[0] };
}

/**
 * What is known of every region under an indicator, given the viewer's choice of objects.
 * @returns one observation for each region of the geography; an overlay gives those of its base.
 */
export function selectObservations(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
  selection: ObjectSelection,
): Observations {
  const indicator = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  if (indicator.type === 'overlay') throw new RangeError(`Overlay of an overlay: ${indicatorId}`);
  if ('numeratorId' in indicator) {
    const numerators = selectObservations(dataset, geography, indicator.numeratorId, selection);
    if (indicator.type === 'share') return divideByWhole(numerators, null);
    if (indicator.type === 'quotient') {
      return divideByWhole(numerators, selectReference(geography, indicator));
    }
    const series = geography.statistics.get(indicator.denominatorId);
    return new Map([...numerators].map(([id, n]) => [id, divide(n, series, id, indicator)]));
  }
  return new Map(
    geography.regions.map(({ id }): [RegionId, Observation] => [
      id,
      indicator.type === 'objectCount'
        ? countObjects(dataset, indicator, id, selection)
        : (observationsAt<number | string>(indicator, selection.period).get(id) ?? UNKNOWN),
    ]),
  );
}
