import { isNumeric, type Dataset, type NumericIndicator, type Observation } from './dataset';
import type { Geography, Region, RegionId, StatisticSeries } from './geography';
import { selectNewestDate } from './nearestDate';
import { countsObjects } from './objectLists';
import { baseIndicator, requireIndicator, selectObservations } from './observations';
import type { ProvenanceTarget } from './provenance';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';
import { selectTrend, type Trend } from './statistics/trend';
import type { Localized } from './text';
import type { Axis } from './view';

/** What an axis can measure: an indicator of numbers, or a reference series. */
export interface Measure {
  readonly id: string;
  readonly label: Localized;
  readonly shortLabel: Localized;
  readonly unit: Localized;
  /** Whether it is an indicator of the data set. */
  readonly isIndicator: boolean;
  /** The date of a series, the same for all regions; `null` of an indicator, which follows the period on screen. */
  readonly asOf: string | null;
}

/** A region with its place in the plot, in the units of the axes. */
export interface ScatterPoint {
  readonly region: Region;
  /** Place of its district in the geography: decides colour and shape. */
  readonly districtIndex: number;
  readonly x: number;
  readonly y: number;
  /** Outside the filter it is faint and in no statistic. */
  readonly isKept: boolean;
}

export const ABSENCES = ['unknown', 'notApplicable', 'notOnLog'] as const;
/** Why a region is not in the plot; `notOnLog`: zero or less has no place on a logarithmic axis. */
export type Absence = (typeof ABSENCES)[number];

export interface Scatter {
  readonly x: Measure;
  readonly y: Measure;
  readonly points: readonly ScatterPoint[];
  /** Regions of the filter that are not in the plot, by reason. */
  readonly absent: Readonly<Record<Absence, readonly RegionId[]>>;
  /** Of the kept points, of the logarithms where an axis is logarithmic; `null`: no line. */
  readonly trend: Trend | null;
}

const ofIndicator = ({ id, label, shortLabel, unit }: NumericIndicator): Measure => ({
  id,
  label,
  shortLabel,
  unit,
  isIndicator: true,
  asOf: null,
});

const ofSeries = (series: StatisticSeries): Measure => ({
  id: series.id,
  label: series.label,
  shortLabel: series.label,
  unit: series.unit,
  isIndicator: false,
  asOf: selectNewestDate(series),
});

/** Everything that has numbers: first the indicators of the data set, then the reference series. */
export function selectAxisMeasures(dataset: Dataset, geography: Geography): readonly Measure[] {
  const indicators = [...dataset.indicatorById.values()].filter(isNumeric).map(ofIndicator);
  const taken = new Set(indicators.map(({ id }) => id));
  const series = [...geography.statistics.values()].filter(({ id }) => !taken.has(id)).map(ofSeries);
  return [...indicators, ...series];
}

/** The measures of the axes; `null` across where the indicator in force has classes and not numbers. */
export function selectAxes(
  dataset: Dataset,
  geography: Geography,
  indicatorId: string,
  secondId: string | null,
): { readonly x: Measure | null; readonly y: Measure | null } {
  const first = baseIndicator(dataset, requireIndicator(dataset, indicatorId));
  const measures = selectAxisMeasures(dataset, geography);
  const x = isNumeric(first) ? ofIndicator(first) : null;
  const others = measures.filter(({ id }) => id !== x?.id);
  return { x, y: others.find(({ id }) => id === secondId) ?? others[0] ?? null };
}

/** Where the value of a region on an axis comes from. */
export function measureTarget({ id, isIndicator, asOf }: Measure, regionId: RegionId): ProvenanceTarget {
  return isIndicator
    ? { kind: 'observation', indicatorId: id, regionId }
    : { kind: 'statistic', seriesId: id, regionId, ...(asOf === null ? {} : { asOf }) };
}

type Reading = number | 'unknown' | 'notApplicable';

function readingsOf(
  dataset: Dataset,
  geography: Geography,
  { id, isIndicator, asOf: wanted }: Measure,
  filter: RegionFilter,
): (regionId: RegionId) => Reading {
  if (!isIndicator) {
    const values = geography.statistics.get(id)?.values;
    return (regionId) => values?.get(regionId)?.find(({ asOf }) => asOf === wanted)?.value ?? 'unknown';
  }
  const observations = selectObservations(dataset, geography, id, filter);
  const read = (observation: Observation | undefined): Reading =>
    observation?.kind === 'value' ? Number(observation.value) : (observation?.kind ?? 'unknown');
  return (regionId) => read(observations.get(regionId));
}

function absenceOf(readings: readonly Reading[]): Absence | null {
  if (readings.includes('unknown')) return 'unknown';
  return readings.includes('notApplicable') ? 'notApplicable' : null;
}

/**
 * The regions in the plane of two measures, and the line through those the filter keeps. Unknown and not applicable are
 * left out and named, never zero.
 */
export function selectScatter(
  dataset: Dataset,
  geography: Geography,
  axes: { readonly x: Measure; readonly y: Measure },
  filter: RegionFilter,
  logAxes: readonly Axis[],
): Scatter {
  // Objects counted on either axis are counted: a region without any has its place at zero.
  const counting = [axes.x, axes.y].find(({ id }) => countsObjects(dataset, id)) ?? axes.x;
  const kept = selectRegionsInFilter(dataset, geography, { ...filter, indicatorId: counting.id });
  const districts = geography.districts.map(({ id }) => id);
  const readX = readingsOf(dataset, geography, axes.x, filter);
  const readY = readingsOf(dataset, geography, axes.y, filter);
  const points: ScatterPoint[] = [];
  const absent: Record<Absence, RegionId[]> = { unknown: [], notApplicable: [], notOnLog: [] };
  for (const region of geography.regions) {
    const isKept = kept.has(region.id);
    const [x, y] = [readX(region.id), readY(region.id)];
    if (typeof x !== 'number' || typeof y !== 'number') {
      const why = absenceOf([x, y]);
      if (isKept && why !== null) absent[why].push(region.id);
    } else if ((logAxes.includes('x') && x <= 0) || (logAxes.includes('y') && y <= 0)) {
      if (isKept) absent.notOnLog.push(region.id);
    } else {
      points.push({ region, districtIndex: districts.indexOf(region.districtId), x, y, isKept });
    }
  }
  const on = (axis: Axis, value: number) => (logAxes.includes(axis) ? Math.log10(value) : value);
  const trend = selectTrend(
    points.filter(({ isKept }) => isKept).map(({ x, y }) => ({ x: on('x', x), y: on('y', y) })),
  );
  return { ...axes, points, absent, trend };
}
