import type { TileCountry } from './tileCountry';

/** A place on the board in cells, not yet whole numbers. */
export type Place = readonly [x: number, y: number];

const ROUNDS = 3_000;
const PULL = 0.12;
const PUSH = 0.35;

/**
 * Where each region would lie if all were equally large: links pull to their direction and length, no two may
 * overlap (a Dorling cartogram of equal squares). Then stretched to fill the board. Deterministic.
 */
export function relaxLayout(
  country: TileCountry,
  start: readonly Place[],
  board: { readonly columns: number; readonly rows: number },
): Place[] {
  const x = start.map(([value]) => value);
  const y = start.map(([, value]) => value);
  const move = (index: number, dx: number, dy: number) => {
    x[index] = (x[index] ?? 0) + dx;
    y[index] = (y[index] ?? 0) + dy;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { a, b, direction, length } of country.links) {
      const dx = (x[b] ?? 0) - (x[a] ?? 0) - direction[0] * length;
      const dy = (y[b] ?? 0) - (y[a] ?? 0) - direction[1] * length;
      move(a, (dx * PULL) / 2, (dy * PULL) / 2);
      move(b, (-dx * PULL) / 2, (-dy * PULL) / 2);
    }
    for (let a = 0; a < x.length; a++)
      for (let b = a + 1; b < x.length; b++) {
        const dx = (x[b] ?? 0) - (x[a] ?? 0);
        const dy = (y[b] ?? 0) - (y[a] ?? 0);
        const distance = Math.hypot(dx, dy);
        if (distance >= 1 || distance === 0) continue;
        const push = ((1 - distance) / distance) * (PUSH / 2);
        move(a, -dx * push, -dy * push);
        move(b, dx * push, dy * push);
      }
  }
  const fitX = fit(x, board.columns);
  const fitY = fit(y, board.rows);
  return x.map((value, index) => [fitX(value), fitY(y[index] ?? 0)]);
}

/** Maps the values onto 0..cells−1. */
function fit(values: readonly number[], cells: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => ((value - least) / (most - least)) * (cells - 1);
}
