import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Place } from './relaxLayout';
import type { TileSettings } from './settings';
import type { TileBoard } from './tileBoard';
import type { TileCountry } from './tileCountry';

/** How far from where it wants to be a region is tried, and how far along a row it is inserted, in cells. */
const REACH = 2;
const LONGEST_SLIDE = 7;
const SIDES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * Simulated annealing: keeps what is better, and what is worse with a chance that falls with the temperature. The same
 * seed, the same board. In a full board an exchange of two cells alone gets stuck: rows and columns slide as well.
 */
export function anneal(
  board: TileBoard,
  country: TileCountry,
  places: readonly Place[],
  { seed, moves, temperature, board: { columns, rows } }: TileSettings,
  report: (share: number, cost: number) => void = () => undefined,
): void {
  const generator = xoroshiro128plus(seed);
  const random = () => uniformFloat64(generator);
  const below = (limit: number) => Math.floor(random() * limit);
  const isOnBoard = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < columns && row < rows;
  const linked = country.ids.map((_, region) =>
    country.links.flatMap(({ a, b }) => (a === region ? [b] : b === region ? [a] : [])),
  );

  /** The region and a cell near its own, near one it is linked to, or near its place. */
  function exchange(region: number): number[] {
    const from = [board.columnOf[region] ?? 0, board.rowOf[region] ?? 0] as const;
    const neighbours = linked[region] ?? [];
    const neighbour = neighbours[below(neighbours.length)] ?? region;
    const nearBy = [
      from,
      from,
      places[region] ?? from,
      [board.columnOf[neighbour] ?? 0, board.rowOf[neighbour] ?? 0],
    ];
    const [x = 0, y = 0] = nearBy[below(nearBy.length)] ?? from;
    const column = Math.round(x) + below(2 * REACH + 1) - REACH;
    const row = Math.round(y) + below(2 * REACH + 1) - REACH;
    return isOnBoard(column, row) ? [board.cellAt(...from), board.cellAt(column, row)] : [];
  }

  /** The region's cell and those beside it, to the first empty one (all move up) or some way along (it jumps the queue). */
  function slide(region: number): number[] {
    const [stepX, stepY] = SIDES[below(SIDES.length)] ?? SIDES[0];
    const stopsAtEmpty = below(2) === 0;
    const length = stopsAtEmpty ? Math.max(columns, rows) : 2 + below(LONGEST_SLIDE);
    const cells: number[] = [];
    let column = board.columnOf[region] ?? 0;
    let row = board.rowOf[region] ?? 0;
    while (cells.length <= length && isOnBoard(column, row)) {
      const cell = board.cellAt(column, row);
      cells.push(cell);
      if (stopsAtEmpty && board.isEmpty(cell)) return cells;
      column += stepX;
      row += stepY;
    }
    return stopsAtEmpty ? [] : below(2) === 0 ? cells : cells.toReversed();
  }

  for (let step = 0; step < moves; step++) {
    if (step % Math.ceil(moves / 10) === 0) report(step / moves, board.cost());
    const region = below(country.ids.length);
    const cells = below(3) === 0 ? slide(region) : exchange(region);
    if (cells.length < 2 || cells[0] === cells[1]) continue;
    const heat = temperature.first * (temperature.last / temperature.first) ** (step / moves);
    // Metropolis: a worse board is kept with the chance exp(−growth / heat).
    board.tryCycle(cells, -heat * Math.log(1 - random()));
  }
  report(1, board.cost());
}
