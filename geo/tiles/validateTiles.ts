import type { District, Region } from '../../src/domain/geography';
import { shortfall, toRequirements, type TileExpectations } from './expectations';
import { landPairs } from './tileCountry';
import { countGroups, shareSide, touch, type Cell, type TileGrid } from './tileGrid';

// One function per property; each returns what is wrong in words, nothing where all is well.

type Regions = readonly Pick<Region, 'id' | 'districtId' | 'neighbours'>[];

/** Every region of the geography has a cell, and nothing else has. */
export function everyRegionHasACell({ cells }: TileGrid, regions: Regions): string[] {
  const known = new Set(regions.map(({ id }) => id));
  return [
    ...regions.filter(({ id }) => !(id in cells)).map(({ id }) => `${id} has no cell`),
    ...Object.keys(cells)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is not a region`),
  ];
}

/** A name stands on the square of a region. */
export function namesAreOfRegions({ names }: TileGrid, regions: Regions): string[] {
  const known = new Set(regions.map(({ id }) => id));
  return Object.keys(names)
    .filter((id) => !known.has(id))
    .map((id) => `the name of ${id} is of no region`);
}

/** No two regions in one cell. */
export function cellsAreDistinct({ cells }: TileGrid): string[] {
  const holder = new Map<string, string>();
  return Object.entries(cells).flatMap(([id, cell]) => {
    const first = holder.get(String(cell));
    if (first === undefined) holder.set(String(cell), id);
    return first === undefined ? [] : [`${first} and ${id} share the cell ${cell.join(' ')}`];
  });
}

/** Whole numbers inside the grid, and no empty row or column at its edges. */
export function cellsFillTheGrid({ columns, rows, cells }: TileGrid): string[] {
  const axes = [
    {
      name: 'column',
      size: columns,
      values: Object.entries(cells).map(([id, [column]]) => ({ id, at: column })),
    },
    { name: 'row', size: rows, values: Object.entries(cells).map(([id, [, row]]) => ({ id, at: row })) },
  ];
  return axes.flatMap(({ name, size, values }) => [
    ...values
      .filter(({ at }) => !Number.isInteger(at) || at < 0 || at >= size)
      .map(({ id, at }) => `${id} is in ${name} ${at} of ${size}`),
    ...[0, size - 1]
      .filter((edge) => !values.some(({ at }) => at === edge))
      .map((edge) => `${name} ${edge} at the edge is empty`),
  ]);
}

/** Width by height of a page on screen; a grid much taller or wider leaves it half empty. */
const PAGE_RATIO = 16 / 9;

/** The grid's proportions within a share of those of a page, and so many of its cells in use. */
export function gridFitsAPage(
  { columns, rows, cells }: TileGrid,
  ratioTolerance: number,
  leastFilled: number,
): string[] {
  const ratio = columns / rows;
  const filled = Object.keys(cells).length / (columns * rows);
  return [
    ...(Math.abs(ratio / PAGE_RATIO - 1) > ratioTolerance ? [`the grid is ${ratio.toFixed(2)} : 1`] : []),
    ...(filled < leastFilled ? [`only ${Math.round(filled * 100)} % of the grid is filled`] : []),
  ];
}

/** How many land-neighbour pairs there are, share a side, and touch at least by a corner. */
export function countKeptNeighbours(
  { cells }: TileGrid,
  regions: Regions,
): { readonly pairs: number; readonly bySide: number; readonly touching: number } {
  const pairs = landPairs(regions);
  const kept = (test: (a: Cell, b: Cell) => boolean) =>
    pairs.filter(([a, b]) => {
      const [cellA, cellB] = [cells[a], cells[b]];
      return cellA !== undefined && cellB !== undefined && test(cellA, cellB);
    }).length;
  return { pairs: pairs.length, bySide: kept(shareSide), touching: kept(touch) };
}

/** Enough land neighbours are neighbours on the grid. */
export function neighboursAreKept(
  grid: TileGrid,
  regions: Regions,
  least: { readonly bySide: number; readonly touching: number },
): string[] {
  const { pairs, bySide, touching } = countKeptNeighbours(grid, regions);
  return [
    ...(bySide < least.bySide ? [`${bySide} of ${pairs} land neighbours share a side`] : []),
    ...(touching < least.touching ? [`${touching} of ${pairs} land neighbours touch`] : []),
  ];
}

/** Each district is one group connected by sides; regions without land neighbours may stand apart. */
export function districtsAreConnected(
  { cells }: TileGrid,
  regions: Regions,
  districts: readonly Pick<District, 'id'>[],
): string[] {
  return districts.flatMap(({ id }) => {
    const mainland = regions.filter(
      ({ districtId, neighbours }) => districtId === id && neighbours.length > 0,
    );
    const groups = countGroups(
      mainland.map((region) => cells[region.id]).filter((cell) => cell !== undefined),
    );
    return groups > 1 ? [`${id} is in ${groups} pieces`] : [];
  });
}

/** A region without land neighbours shares no side with another: water stays visible. */
export function exclavesStandApart({ cells }: TileGrid, regions: Regions): string[] {
  return regions
    .filter(({ neighbours }) => neighbours.length === 0)
    .flatMap(({ id }) => {
      const own = cells[id];
      if (own === undefined) return [];
      return Object.entries(cells)
        .filter(([, cell]) => shareSide(own, cell))
        .map(([other]) => `${id} shares a side with ${other}`);
    });
}

/** Particular regions lie where readers look for them; throws a RangeError where the expectations name nothing known. */
export function expectationsAreMet(
  { cells }: TileGrid,
  regions: Regions,
  expectations: Pick<TileExpectations, 'edges' | 'orders'>,
): string[] {
  const ids = regions.map(({ id }) => id);
  const districts = new Map<string, number[]>();
  regions.forEach(({ districtId }, index) => {
    districts.set(districtId, [...(districts.get(districtId) ?? []), index]);
  });
  const columns = ids.map((id) => cells[id]?.[0] ?? NaN);
  const rows = ids.map((id) => cells[id]?.[1] ?? NaN);
  return toRequirements(expectations, ids, districts).flatMap((requirement) => {
    const missing = shortfall(requirement, columns, rows);
    return missing === 0 ? [] : [`not ${requirement.text}: ${missing} cells short`];
  });
}

/** What the published grid is held to, of 189 land neighbours. */
export const LEAST_NEIGHBOURS = { bySide: 105, touching: 157 } as const;
const RATIO_TOLERANCE = 0.15;
const LEAST_FILLED = 0.45;

/** All of the above. */
export function validateTiles(
  grid: TileGrid,
  { regions, districts }: { readonly regions: Regions; readonly districts: readonly Pick<District, 'id'>[] },
  expectations: TileExpectations,
): string[] {
  return [
    ...everyRegionHasACell(grid, regions),
    ...namesAreOfRegions(grid, regions),
    ...cellsAreDistinct(grid),
    ...cellsFillTheGrid(grid),
    ...gridFitsAPage(grid, RATIO_TOLERANCE, LEAST_FILLED),
    ...neighboursAreKept(grid, regions, LEAST_NEIGHBOURS),
    ...districtsAreConnected(grid, regions, districts),
    ...exclavesStandApart(grid, regions),
    ...expectationsAreMet(grid, regions, expectations),
  ];
}
