import type { Position } from 'geojson';

/** A function that finds the nearest of many points, at most `reach` away, through a grid of cells. */
export function createNearestPoint(
  points: readonly Position[],
  reach: number,
): (point: Position) => Position | null {
  const cellOf = (value: number) => Math.floor(value / reach);
  // One number for a cell; the plane is a few ten thousand cells wide.
  const keyOf = (i: number, j: number) => i * 2 ** 21 + j;
  const cells = new Map<number, Position[]>();
  for (const point of points) {
    const key = keyOf(cellOf(point[0] ?? 0), cellOf(point[1] ?? 0));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [point]);
    else cell.push(point);
  }
  return ([x = 0, y = 0]) => {
    let nearest: Position | null = null;
    let nearestDistance = reach;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const point of cells.get(keyOf(cellOf(x) + i, cellOf(y) + j)) ?? []) {
          const distance = Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y);
          if (distance < nearestDistance) [nearest, nearestDistance] = [point, distance];
        }
    return nearest;
  };
}
