import { selectColorScale, type Bin, type ColorScale } from './colorScale';
import {
  OBJECT_KINDS,
  OBJECT_STATUSES,
  type Dataset,
  type Indicator,
  type IndustrialObject,
  type ObjectKind,
  type ObjectStatus,
  type Observation,
} from './dataset';
import type { Geography, Region, StatisticSeries } from './geography';
import { countsEveryObject, hasCompleteObjectList, hasObjectList } from './objectLists';
import {
  baseIndicator,
  countOf,
  judgeObjects,
  requireIndicator,
  selectObservations,
  UNKNOWN as UNKNOWN_OBSERVATION,
} from './observations';
import type { RegionMark, Scene } from './scene';
import type { AsOf, Localized } from './text';
import type { ViewState } from './view';

/** A column of the region table. Which ones there are depends on the data set and the view, not on code. */
export type TableColumn =
  | { readonly id: string; readonly type: 'name' | 'district' }
  | { readonly id: string; readonly type: 'objects' }
  | { readonly id: string; readonly type: 'indicator'; readonly indicator: Indicator }
  | { readonly id: string; readonly type: 'kind'; readonly kind: ObjectKind }
  | { readonly id: string; readonly type: 'status'; readonly status: ObjectStatus }
  | { readonly id: string; readonly type: 'statistic'; readonly series: StatisticSeries };

/** What a cell knows: something, nothing, or that the question has no answer there. */
export type TableCell =
  | { readonly kind: 'number'; readonly value: number; readonly asOf: AsOf | null }
  | { readonly kind: 'class'; readonly bin: Bin; readonly rank: number }
  | { readonly kind: 'text'; readonly text: Localized; readonly full: Localized }
  | { readonly kind: 'unknown' | 'notApplicable' };

/** A region the filter keeps, one cell a column. */
export interface TableRow {
  readonly region: Region;
  readonly mark: RegionMark | undefined;
  readonly cells: ReadonlyMap<string, TableCell>;
}

type TableView = Pick<ViewState, 'indicatorId' | 'kinds' | 'statuses' | 'countingRuleId' | 'period'>;
/** Fills one column for every region. */
type CellOf = (region: Region) => TableCell;

const UNKNOWN: TableCell = { kind: 'unknown' };

/** The columns of a view, what the map shows first after the name; kinds and statuses the filter leaves out have none. */
export function selectTableColumns(
  dataset: Dataset,
  geography: Geography,
  view: TableView,
): readonly TableColumn[] {
  const column = (id: string): TableColumn => ({
    id: `indicator:${id}`,
    type: 'indicator',
    indicator: requireIndicator(dataset, id),
  });
  const shown = baseIndicator(dataset, requireIndicator(dataset, view.indicatorId));
  const always = [dataset.presenceIndicatorId, dataset.programmeIndicatorId].filter((id) => id !== null);
  // Every object counted: that is the column of objects.
  const isObjects = countsEveryObject(shown) && hasObjectList(dataset);
  const wanted = <T>(list: readonly T[], chosen: readonly T[]) =>
    chosen.length === 0 ? list : list.filter((item) => chosen.includes(item));
  const objects: TableColumn = { id: 'objects', type: 'objects' };
  const objectColumns = (): readonly TableColumn[] => [
    ...(isObjects ? [] : [objects]),
    ...wanted(OBJECT_KINDS, view.kinds).map((kind): TableColumn => ({
      id: `kind:${kind}`,
      type: 'kind',
      kind,
    })),
    ...wanted(OBJECT_STATUSES, view.statuses).map((status): TableColumn => ({
      id: `status:${status}`,
      type: 'status',
      status,
    })),
  ];
  return [
    { id: 'name', type: 'name' },
    isObjects ? objects : column(shown.id),
    { id: 'district', type: 'district' },
    ...always.filter((id) => id !== shown.id).map(column),
    ...dataset.indicators
      .filter(({ id, type }) => type === 'number' && id !== shown.id)
      .map(({ id }) => column(id)),
    ...(hasObjectList(dataset) ? objectColumns() : []),
    ...[...geography.statistics.values()].map((series): TableColumn => ({
      id: `statistic:${series.id}`,
      type: 'statistic',
      series,
    })),
  ];
}

function observationCell(observation: Observation, scale: ColorScale | null): TableCell {
  if (observation.kind !== 'value') return { kind: observation.kind };
  if (typeof observation.value === 'number') {
    return { kind: 'number', value: observation.value, asOf: observation.asOf };
  }
  const bin = scale?.binOf(observation);
  if (scale === null || bin === undefined || bin.kind !== 'category') return UNKNOWN;
  return { kind: 'class', bin, rank: scale.bins.indexOf(bin) };
}

function columnCells(column: TableColumn, dataset: Dataset, geography: Geography, view: TableView): CellOf {
  switch (column.type) {
    case 'name':
      return ({ name }) => ({ kind: 'text', text: name, full: name });
    case 'district':
      return ({ districtId }) => {
        const district = geography.districtById.get(districtId);
        return district === undefined
          ? UNKNOWN
          : { kind: 'text', text: district.shortName, full: district.name };
      };
    case 'indicator': {
      const { id, type } = column.indicator;
      const observations = selectObservations(dataset, geography, id, view);
      const scale = type === 'category' ? selectColorScale(dataset, geography, id) : null;
      return (region) => observationCell(observations.get(region.id) ?? UNKNOWN_OBSERVATION, scale);
    }
    case 'statistic':
      return ({ id }) => {
        const latest = column.series.values.get(id)?.at(-1);
        return latest === undefined ? UNKNOWN : { kind: 'number', value: latest.value, asOf: latest.asOf };
      };
    default:
      return objectCells(column, dataset, view);
  }
}

function objectCells(
  column: Extract<TableColumn, { type: 'objects' | 'kind' | 'status' }>,
  dataset: Dataset,
  view: TableView,
): CellOf {
  const isComplete = hasCompleteObjectList(dataset);
  const isCounted = (object: IndustrialObject) =>
    column.type === 'objects' ||
    (column.type === 'kind' ? object.kind === column.kind : object.status === column.status);
  return ({ id }) => {
    const named = (dataset.objectsByRegion.get(id) ?? []).filter(isCounted);
    const value = countOf(judgeObjects(dataset, named, view), isComplete);
    return value === null ? UNKNOWN : { kind: 'number', value, asOf: dataset.compiledOn };
  };
}

/** A row for each region the filter keeps, in the geography's order, painted as on the map. */
export function selectTableRows(
  dataset: Dataset,
  geography: Geography,
  view: TableView,
  scene: Pick<Scene, 'regionsInFilter' | 'markById'>,
): readonly TableRow[] {
  const columns = selectTableColumns(dataset, geography, view).map(
    (column) => [column.id, columnCells(column, dataset, geography, view)] as const,
  );
  return geography.regions
    .filter(({ id }) => scene.regionsInFilter.has(id))
    .map((region) => ({
      region,
      mark: scene.markById.get(region.id),
      cells: new Map(columns.map(([id, cellOf]) => [id, cellOf(region)])),
    }));
}

/** Which column the reader sorts by, and which way. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** Compares two texts of the data in the language of the page. */
export type CompareTexts = (a: Localized, b: Localized) => number;

function compareCells(a: TableCell, b: TableCell, compareTexts: CompareTexts): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  if (a.kind === 'class' && b.kind === 'class') return a.rank - b.rank;
  if (a.kind === 'text' && b.kind === 'text') return compareTexts(a.text, b.text);
  return 0;
}

/** 0 for a cell that knows something, so that the others stay last whichever way the column is sorted. */
function ignorance(cell: TableCell): number {
  return cell.kind === 'unknown' ? 1 : cell.kind === 'notApplicable' ? 2 : 0;
}

/** The rows in the reader's order; equal cells by name, what is not known last in both directions. */
export function sortTableRows(
  rows: readonly TableRow[],
  { columnId, direction }: TableSort,
  compareTexts: CompareTexts,
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = a.cells.get(columnId) ?? UNKNOWN;
    const right = b.cells.get(columnId) ?? UNKNOWN;
    return (
      ignorance(left) - ignorance(right) ||
      sign * compareCells(left, right, compareTexts) ||
      compareTexts(a.region.name, b.region.name)
    );
  });
}
