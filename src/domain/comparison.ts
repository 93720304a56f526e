import { mean } from 'simple-statistics';
import {
  isNumeric,
  OBJECT_KINDS,
  OBJECT_STATUSES,
  type Category,
  type Dataset,
  type Indicator,
  type NumericIndicator,
  type ObjectKind,
  type ObjectStatus,
  type Observation,
} from './dataset';
import type { District, Geography, Region, RegionId, StatisticSeries } from './geography';
import { nationalValue, type NationalValue } from './nationalValue';
import { selectNewestDate } from './nearestDate';
import { hasCompleteObjectList } from './objectLists';
import { countOf, judgeObjects, selectObservations, UNKNOWN, type ObjectSelection } from './observations';

/** A column: a region, or all regions of a district or of the country taken together. */
export type CompareColumn =
  | { readonly kind: 'region'; readonly id: RegionId; readonly region: Region }
  | {
      readonly kind: 'group';
      readonly id: string;
      /** `null`: the country. */
      readonly district: District | null;
      readonly regionIds: readonly RegionId[];
    };

type CategoryIndicator = Extract<Indicator, { type: 'category' }>;

/** What a row is about. */
export type CompareSubject =
  | { readonly kind: 'class'; readonly indicator: CategoryIndicator }
  | { readonly kind: 'number'; readonly indicator: NumericIndicator }
  | { readonly kind: 'objectKind'; readonly objectKind: ObjectKind }
  | { readonly kind: 'objectStatus'; readonly status: ObjectStatus }
  | { readonly kind: 'series'; readonly series: StatisticSeries; readonly asOf: string };

/** How many regions of a group are of a class. */
export interface ClassShare {
  /** `null`: of no class, because nothing is known. */
  readonly category: Category | null;
  readonly regionIds: readonly RegionId[];
  /** Who says so. */
  readonly sourceIds: readonly string[];
}

export type CompareCell =
  | { readonly kind: 'observation'; readonly observation: Observation }
  /** Mean of the regions whose value is known, each counted once; `null`: of none. */
  | {
      readonly kind: 'mean';
      /** What the place has as a whole; `null`: the numbers do not add up to anything, or nothing is known. */
      readonly whole: NationalValue | null;
      readonly value: number | null;
      readonly knownIds: readonly RegionId[];
      readonly sourceIds: readonly string[];
    }
  | { readonly kind: 'classes'; readonly shares: readonly ClassShare[] };

/** A row with a cell for each column, in the order of the columns. */
export interface CompareRow {
  readonly id: string;
  readonly subject: CompareSubject;
  readonly cells: readonly CompareCell[];
  /** The axis that the bars of the row share; `null`: it has no bars. */
  readonly axis: { readonly from: number; readonly to: number } | null;
}

export const COMPARE_GROUPS = ['classes', 'numbers', 'objects', 'statistics'] as const;
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

/** Regions side by side, with the mean of the country and of their districts. */
export interface Comparison {
  readonly columns: readonly CompareColumn[];
  /** Rows by what they are about; a group without rows is left out. */
  readonly groups: readonly { readonly id: CompareGroup; readonly rows: readonly CompareRow[] }[];
}

/** What is known of every region under one row. */
type Observe = ReadonlyMap<RegionId, Observation>;

/** The value of a place as a whole, of the regions named. */
type WholeOf = (regionIds: readonly RegionId[]) => NationalValue | null;

/** The sum of what is known: of pieces and amounts. */
function sumWhole(observe: Observe): WholeOf {
  return (regionIds) => {
    const known = regionIds.flatMap((id) => {
      const observation = observe.get(id);
      return observation?.kind === 'value' ? [{ id, value: Number(observation.value) }] : [];
    });
    if (known.length === 0) return null;
    const value = known.reduce((sum, one) => sum + one.value, 0);
    return { value, kind: 'sum', knownIds: known.map(({ id }) => id) };
  };
}

function meanCell(observe: Observe, wholeOf: WholeOf, regionIds: readonly RegionId[]): CompareCell {
  const known = regionIds.flatMap((id) => {
    const observation = observe.get(id);
    return observation?.kind === 'value'
      ? [{ id, value: Number(observation.value), sourceIds: observation.sourceIds }]
      : [];
  });
  return {
    kind: 'mean',
    whole: wholeOf(regionIds),
    value: known.length === 0 ? null : mean(known.map(({ value }) => value)),
    knownIds: known.map(({ id }) => id),
    sourceIds: [...new Set(known.flatMap(({ sourceIds }) => sourceIds))],
  };
}

function classOf(categories: readonly Category[], observation: Observation): Category | null {
  if (observation.kind !== 'value') return null;
  return categories.find(({ id }) => id === observation.value) ?? null;
}

function classesCell(
  { categories }: CategoryIndicator,
  observe: Observe,
  regionIds: readonly RegionId[],
): CompareCell {
  const observed = regionIds.map((id) => ({ id, observation: observe.get(id) ?? UNKNOWN }));
  const shares = [...categories, null].map((category): ClassShare => {
    const members = observed.filter(({ observation }) => classOf(categories, observation) === category);
    return {
      category,
      regionIds: members.map(({ id }) => id),
      sourceIds: [
        ...new Set(
          members.flatMap(({ observation }) =>
            observation.kind === 'notApplicable' ? [] : observation.sourceIds,
          ),
        ),
      ],
    };
  });
  return { kind: 'classes', shares: shares.filter((share) => share.regionIds.length > 0) };
}

function axisOf(cells: readonly CompareCell[]): CompareRow['axis'] {
  const numbers = cells.flatMap((cell) => {
    // A sum is not on the axis: beside it no region would have a bar to see.
    if (cell.kind === 'mean') {
      return [cell.value ?? [], cell.whole?.kind === 'ratio' ? cell.whole.value : []].flat();
    }
    return cell.kind === 'observation' && cell.observation.kind === 'value'
      ? [Number(cell.observation.value)]
      : [];
  });
  const [from, to] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return from === to ? null : { from, to };
}

function toRow(
  id: string,
  subject: CompareSubject,
  observe: Observe,
  columns: readonly CompareColumn[],
  wholeOf: WholeOf = () => null,
): CompareRow {
  const cells = columns.map((column): CompareCell => {
    if (column.kind === 'region') {
      return { kind: 'observation', observation: observe.get(column.id) ?? UNKNOWN };
    }
    return subject.kind === 'class'
      ? classesCell(subject.indicator, observe, column.regionIds)
      : meanCell(observe, wholeOf, column.regionIds);
  });
  return { id, subject, cells, axis: subject.kind === 'class' ? null : axisOf(cells) };
}

/** Objects of a kind or a status; none on an incomplete list, or none but undecided ones, is unknown. */
function observeObjects(
  dataset: Dataset,
  geography: Geography,
  selection: ObjectSelection,
  isOf: (object: { readonly kind: ObjectKind; readonly status: ObjectStatus }) => boolean,
): Observe {
  const isComplete = hasCompleteObjectList(dataset);
  return new Map(
    geography.regions.map(({ id }): [RegionId, Observation] => {
      const named = (dataset.objectsByRegion.get(id) ?? []).filter(isOf);
      const judged = judgeObjects(dataset, named, selection);
      const value = countOf(judged, isComplete);
      if (value === null) return [id, UNKNOWN];
      return [
        id,
        {
          kind: 'value',
          value,
          asOf: dataset.compiledOn,
          // The rows of objects never say how sure they are: their origin does.
          confidence: 'medium',
          sourceIds: [...new Set(judged.counted.flatMap(({ sourceIds }) => sourceIds))],
          note: null,
        },
      ];
    }),
  );
}

/** Numbers of the newest date that any region has: a mean over several dates would be a mean of nothing. */
function observeSeries(series: StatisticSeries): { readonly observe: Observe; readonly asOf: string } {
  const asOf = selectNewestDate(series) ?? '';
  const observe = new Map<RegionId, Observation>();
  for (const [id, dated] of series.values) {
    const found = dated.find((item) => item.asOf === asOf);
    if (found === undefined) continue;
    const { value, sourceId } = found;
    observe.set(id, { kind: 'value', value, asOf, confidence: 'high', sourceIds: [sourceId], note: null });
  }
  return { observe, asOf };
}

function selectColumns(geography: Geography, comparedIds: readonly RegionId[]): readonly CompareColumn[] {
  const regions = comparedIds.flatMap((id) => geography.regionById.get(id) ?? []);
  const districtIds = new Set(regions.map(({ districtId }) => districtId));
  return [
    ...regions.map((region) => ({ kind: 'region', id: region.id, region }) as const),
    {
      kind: 'group',
      id: 'country',
      district: null,
      regionIds: geography.regions.map(({ id }) => id),
    },
    ...geography.districts
      .filter(({ id }) => districtIds.has(id))
      .map(
        (district) =>
          ({
            kind: 'group',
            id: `district-${district.id}`,
            district,
            regionIds: geography.regions.filter((r) => r.districtId === district.id).map(({ id }) => id),
          }) as const,
      ),
  ];
}

/**
 * Up to some regions side by side: every class and number of the data set, its objects by kind and status, and the
 * reference series, beside the country and the districts the regions lie in: the value of each as a whole, and apart from
 * it the mean of its regions. A mean counts each region with a known value once; what is not known is left out. Pure.
 * @param selection which objects count; the filter of regions does not narrow a mean.
 * @returns the columns of the country alone where no region is compared; ids the geography lacks are passed over.
 */
export function selectComparison(
  dataset: Dataset,
  geography: Geography,
  comparedIds: readonly RegionId[],
  selection: ObjectSelection,
): Comparison {
  const columns = selectColumns(geography, comparedIds);
  const ofIndicator = (indicator: CategoryIndicator | NumericIndicator) =>
    toRow(
      indicator.id,
      indicator.type === 'category' ? { kind: 'class', indicator } : { kind: 'number', indicator },
      selectObservations(dataset, geography, indicator.id, selection),
      columns,
      (regionIds) => nationalValue(dataset, geography, indicator.id, selection, regionIds),
    );
  // Also the other measures of a number: here there is room for each.
  const indicators = [...dataset.indicatorById.values()];
  // What the filter leaves out was not counted: a row of it would be one of zeros.
  const isWanted = <T>(chosen: readonly T[], one: T) => chosen.length === 0 || chosen.includes(one);
  const kinds = OBJECT_KINDS.filter(
    (one) => isWanted(selection.kinds, one) && dataset.objects.some(({ kind }) => kind === one),
  );
  const statuses = OBJECT_STATUSES.filter(
    (one) => isWanted(selection.statuses, one) && dataset.objects.some(({ status }) => status === one),
  );
  const rows: Readonly<Record<CompareGroup, readonly CompareRow[]>> = {
    classes: indicators.filter((indicator) => indicator.type === 'category').map(ofIndicator),
    numbers: indicators.filter(isNumeric).map(ofIndicator),
    objects: [
      ...kinds.map((objectKind) => {
        const observe = observeObjects(dataset, geography, selection, ({ kind }) => kind === objectKind);
        return toRow(
          `kind-${objectKind}`,
          { kind: 'objectKind', objectKind },
          observe,
          columns,
          sumWhole(observe),
        );
      }),
      ...statuses.map((wanted) => {
        const observe = observeObjects(dataset, geography, selection, ({ status }) => status === wanted);
        return toRow(
          `status-${wanted}`,
          { kind: 'objectStatus', status: wanted },
          observe,
          columns,
          sumWhole(observe),
        );
      }),
    ],
    statistics: [...geography.statistics.values()].map((series) => {
      const { observe, asOf } = observeSeries(series);
      // What counts may be divided by is an amount; of another series nobody says whether it may be added up.
      const wholeOf = series.rate === undefined ? undefined : sumWhole(observe);
      return toRow(`series-${series.id}`, { kind: 'series', series, asOf }, observe, columns, wholeOf);
    }),
  };
  return {
    columns,
    groups: COMPARE_GROUPS.filter((id) => rows[id].length > 0).map((id) => ({ id, rows: rows[id] })),
  };
}
