import { createShortfall, type Requirement } from './expectations';
import type { Place } from './relaxLayout';
import type { TileSettings } from './settings';
import type { TileCountry, TileLink } from './tileCountry';

const EMPTY = -1;

/** Regions on a board and what the arrangement costs. */
export interface TileBoard {
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  /** Of the whole board, summed anew. */
  readonly cost: () => number;
  /** The number of a cell, for `isEmpty` and `tryCycle`. */
  readonly cellAt: (column: number, row: number) => number;
  readonly isEmpty: (cell: number) => boolean;
  /** What stands on each cell goes to the next, from the last to the first, unless the cost would grow by more than `limit`. */
  readonly tryCycle: (cells: readonly number[], limit: number) => void;
}

/** Puts the regions near their places, no two in one cell. Plain arrays and loops: this runs millions of times. */
export function createTileBoard(
  country: TileCountry,
  places: readonly Place[],
  requirements: readonly Requirement[],
  { board: { columns, rows }, costs }: TileSettings,
): TileBoard {
  const count = country.ids.length;
  const columnOf = new Int32Array(count);
  const rowOf = new Int32Array(count);
  // With a margin of one empty cell all round, so that no side needs a check of the board's edge.
  const width = columns + 2;
  const sides = [1, width, -1, -width];
  const cellAt = (column: number, row: number) => (row + 1) * width + column + 1;
  const cellOf = (region: number) => cellAt(columnOf[region] ?? 0, rowOf[region] ?? 0);
  const regionAt = new Int32Array(width * (rows + 2)).fill(EMPTY);
  const filledSides = new Int32Array(regionAt.length);

  const districtNames = [...country.districts.keys()];
  const districtOf = Int32Array.from(country.districtOf, (name) => districtNames.indexOf(name));
  const mainlandOf = [...country.districts.values()].map((members) =>
    members.filter((member) => country.isExclave[member] !== true),
  );
  const exclaves = country.ids.flatMap((_, index) => (country.isExclave[index] === true ? [index] : []));
  const { links } = country;
  const linksOf: number[][] = country.ids.map(() => []);
  links.forEach(({ a, b }, link) => {
    linksOf[a]?.push(link);
    linksOf[b]?.push(link);
  });
  const shortfall = createShortfall(requirements, columnOf, rowOf);

  function linkCost({ a, b, direction, isLand, weight, length }: TileLink): number {
    const dx = (columnOf[b] ?? 0) - (columnOf[a] ?? 0);
    const dy = (rowOf[b] ?? 0) - (rowOf[a] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const turned = costs.turn * (1 - (dx * direction[0] + dy * direction[1]) / distance);
    if (!isLand) return turned + costs.stretchedLink * Math.abs(distance - length);
    if (distance === 1) return weight * turned;
    if (distance < 2) return weight * (turned + costs.corner);
    return weight * (turned + costs.gap + costs.gapPerCell * (distance - 2));
  }

  function placeCost(region: number): number {
    const place = places[region];
    const dx = (columnOf[region] ?? 0) - (place?.[0] ?? 0);
    const dy = (rowOf[region] ?? 0) - (place?.[1] ?? 0);
    return costs.position * (dx * dx + dy * dy);
  }

  const countedIn = new Int32Array(links.length);
  let counting = 0;
  /** Places and links of the regions on these cells, each link once. */
  function ownCost(cells: readonly number[]): number {
    counting++;
    let sum = 0;
    for (const cell of cells) {
      const region = regionAt[cell] ?? EMPTY;
      if (region === EMPTY) continue;
      sum += placeCost(region);
      for (const index of linksOf[region] ?? []) {
        const link = links[index];
        if (link === undefined || countedIn[index] === counting) continue;
        countedIn[index] = counting;
        sum += linkCost(link);
      }
    }
    return sum;
  }

  /** What the emptiness of a cell costs. */
  function emptyCost(cell: number): number {
    if (regionAt[cell] !== EMPTY) return 0;
    const filled = filledSides[cell] ?? 0;
    return filled === 4 ? costs.hole : filled === 3 ? costs.bay : 0;
  }

  // Known for the board as it stands, so that a move pays only for what it changes.
  let outline = 0;

  function put(region: number, cell: number): void {
    if (region !== EMPTY) {
      columnOf[region] = (cell % width) - 1;
      rowOf[region] = Math.floor(cell / width) - 1;
    }
    const change = (region === EMPTY ? 0 : 1) - (regionAt[cell] === EMPTY ? 0 : 1);
    outline -= emptyCost(cell);
    regionAt[cell] = region;
    outline += emptyCost(cell);
    if (change === 0) return;
    for (const side of sides) {
      outline -= emptyCost(cell + side);
      filledSides[cell + side] = (filledSides[cell + side] ?? 0) + change;
      outline += emptyCost(cell + side);
    }
  }

  const open = new Int32Array(count);
  const walkOf = new Int32Array(count);
  let walk = 0;
  /** Groups of a district beyond the first, exclaves apart. */
  function countSplits(district: number): number {
    walk++;
    let groups = 0;
    for (const start of mainlandOf[district] ?? []) {
      if (walkOf[start] === walk) continue;
      groups++;
      walkOf[start] = walk;
      open[0] = start;
      for (let length = 1; length > 0;) {
        const cell = cellOf(open[--length] ?? 0);
        for (const side of sides) {
          const other = regionAt[cell + side] ?? EMPTY;
          if (other === EMPTY || walkOf[other] === walk || districtOf[other] !== district) continue;
          if (country.isExclave[other] === true) continue;
          walkOf[other] = walk;
          open[length++] = other;
        }
      }
    }
    return groups - 1;
  }

  function sharedCost(): number {
    let crowd = 0;
    for (const region of exclaves) crowd += filledSides[cellOf(region)] ?? 0;
    return outline + shortfall() * costs.expectation + crowd * costs.crowdedExclave;
  }

  function allSplits(): number {
    let sum = 0;
    for (let district = 0; district < districtNames.length; district++) sum += countSplits(district);
    return sum * costs.splitDistrict;
  }

  function cycle(cells: readonly number[]): void {
    let carried = regionAt[cells.at(-1) ?? 0] ?? EMPTY;
    for (const cell of cells) {
      const next = regionAt[cell] ?? EMPTY;
      put(carried, cell);
      carried = next;
    }
  }

  for (const region of placingOrder(places)) {
    const isFree = (column: number, row: number) => regionAt[cellAt(column, row)] === EMPTY;
    put(region, cellAt(...nearestFree(places[region] ?? [0, 0], columns, rows, isFree)));
  }
  let shared = sharedCost();
  let split = allSplits();

  return {
    columnOf,
    rowOf,
    cost: () => {
      let sum = sharedCost() + allSplits();
      for (const link of links) sum += linkCost(link);
      for (let region = 0; region < count; region++) sum += placeCost(region);
      return sum;
    },
    cellAt,
    isEmpty: (cell) => regionAt[cell] === EMPTY,
    tryCycle: (cells, limit) => {
      let growth = -ownCost(cells);
      cycle(cells);
      growth += ownCost(cells);
      // What is shared can fall by no more than it is: most moves end here, before it is counted.
      if (growth - shared - split <= limit) {
        const newShared = sharedCost();
        growth += newShared - shared;
        if (growth - split <= limit) {
          const newSplit = allSplits();
          if (growth + newSplit - split <= limit) {
            shared = newShared;
            split = newSplit;
            return;
          }
        }
      }
      cycle(cells.toReversed());
    },
  };
}

/** From the left, so that the order depends on nothing but the places. */
function placingOrder(places: readonly Place[]): number[] {
  return [...places.keys()].toSorted((a, b) => (places[a]?.[0] ?? 0) - (places[b]?.[0] ?? 0) || a - b);
}

function nearestFree(
  [x, y]: Place,
  columns: number,
  rows: number,
  isFree: (column: number, row: number) => boolean,
): [column: number, row: number] {
  let best: [number, number] | undefined;
  let least = Infinity;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const distance = Math.hypot(column - x, row - y);
      if (distance >= least || !isFree(column, row)) continue;
      least = distance;
      best = [column, row];
    }
  if (!best) throw new RangeError('The board has fewer cells than there are regions');
  return best;
}
