import type { Dataset, Indicator, IndustrialObject, ObjectFilter, Observation } from './dataset';
import type { Geography, RegionId, StatisticSeries } from './geography';
import type { Localized } from './text';
import type { ViewState } from './view';

export type Observations = ReadonlyMap<RegionId, Observation>;
/** The part of the view that decides which objects count. */
export type ObjectSelection = Pick<ViewState, 'kinds' | 'statuses'>;

const UNKNOWN: Observation = { kind: 'unknown', sourceIds: [], note: null };
const NO_DENOMINATOR: Localized = {
  ru: 'Нет знаменателя: значение показателя не опубликовано',
  en: 'No denominator: the figure is not published',
};

/** True when the object is of a wanted kind and status; an empty list wants every one. */
export function matchesSelection(object: IndustrialObject, { kinds, statuses }: ObjectSelection): boolean {
  return (
    (kinds.length === 0 || kinds.includes(object.kind)) &&
    (statuses.length === 0 || statuses.includes(object.status))
  );
}

function matchesFilter(object: IndustrialObject, where: ObjectFilter): boolean {
  return (
    (where.kinds === undefined || where.kinds.includes(object.kind)) &&
    (where.statuses === undefined || where.statuses.includes(object.status)) &&
    (where.isCompliant === undefined || object.isCompliant === where.isCompliant)
  );
}

/**
 * The objects of a region that the viewer's selection keeps.
 * @returns an empty list for a region without objects.
 */
export function selectObjects(
  dataset: Dataset,
  regionId: RegionId,
  selection: ObjectSelection,
): readonly IndustrialObject[] {
  return (dataset.objectsByRegion.get(regionId) ?? []).filter((object) =>
    matchesSelection(object, selection),
  );
}

type CountIndicator = Extract<Indicator, { type: 'objectCount' }>;

function countObjects(
  dataset: Dataset,
  indicator: CountIndicator,
  regionId: RegionId,
  selection: ObjectSelection,
): Observation<number> {
  const counted = selectObjects(dataset, regionId, selection).filter((o) =>
    matchesFilter(o, indicator.where),
  );
  // An incomplete list says nothing about what it does not name.
  if (counted.length === 0 && !indicator.isComplete) return { kind: 'unknown', sourceIds: [], note: null };
  return {
    kind: 'value',
    value: counted.length,
    asOf: dataset.compiledOn,
    confidence: indicator.confidence,
    sourceIds: [...new Set(counted.flatMap((object) => object.sourceIds))],
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

/** The indicator whose values colour the regions: the base of an overlay, else the indicator itself. */
export function baseIndicator(dataset: Dataset, indicator: Indicator): Indicator {
  return indicator.type === 'overlay' ? requireIndicator(dataset, indicator.baseId) : indicator;
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
  if (indicator.type === 'ratio') {
    const numerators = selectObservations(dataset, geography, indicator.numeratorId, selection);
    const series = geography.statistics.get(indicator.denominatorId);
    return new Map([...numerators].map(([id, n]) => [id, divide(n, series, id, indicator)]));
  }
  return new Map(
    geography.regions.map(({ id }): [RegionId, Observation] => [
      id,
      indicator.type === 'objectCount'
        ? countObjects(dataset, indicator, id, selection)
        : (indicator.observations.get(id) ?? UNKNOWN),
    ]),
  );
}
