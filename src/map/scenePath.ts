import type { Geometry, Position } from 'geojson';
import { projectToScene } from './projection';

type GridPoint = readonly [x: number, y: number];

/** A number with the fewest characters SVG allows: no trailing zeros, no leading one. */
function shortNumber(steps: number, decimals: number): string {
  const perUnit = 10 ** decimals;
  const size = Math.abs(steps);
  const whole = Math.floor(size / perUnit);
  let fraction = size % perUnit;
  const sign = steps < 0 ? '-' : '';
  if (fraction === 0) return `${sign}${whole}`;
  let places = decimals;
  while (fraction % 10 === 0) {
    fraction /= 10;
    places -= 1;
  }
  return `${sign}${whole === 0 ? '' : whole}.${String(fraction).padStart(places, '0')}`;
}

/** Numbers joined with a space only where the next one would otherwise run into the last. */
function joinNumbers(steps: readonly number[], decimals: number): string {
  let path = '';
  let last = '';
  for (const step of steps) {
    const next = shortNumber(step, decimals);
    const isSelfSeparating =
      path === '' || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    path += isSelfSeparating ? next : ` ${next}`;
    last = next;
  }
  return path;
}

/** Points on the grid of the written decimals, so that neighbours round alike and errors do not add up. */
function toGrid(line: readonly Position[], stepsPerUnit: number): GridPoint[] {
  const points: GridPoint[] = [];
  for (const [lon = 0, lat = 0] of line) {
    const [x, y] = projectToScene([lon, lat]);
    const point: GridPoint = [Math.round(x * stepsPerUnit), Math.round(y * stepsPerUnit)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function linePath(line: readonly Position[], isRing: boolean, decimals: number): string {
  const points = toGrid(line, 10 ** decimals);
  // A ring's last position repeats its first; "z" says so shorter.
  if (isRing) points.pop();
  const [first, ...rest] = points;
  // An islet smaller than the grid has no area left to paint.
  if (first === undefined || points.length < (isRing ? 3 : 2)) return '';
  let [fromX, fromY] = first;
  const steps = rest.flatMap(([x, y]) => {
    const step = [x - fromX, y - fromY];
    [fromX, fromY] = [x, y];
    return step;
  });
  return `M${joinNumbers(first, decimals)}l${joinNumbers(steps, decimals)}${isRing ? 'z' : ''}`;
}

/**
 * SVG path data of a geometry in scene units. Vertices are projected one by one and joined by straight lines, as
 * GL does: no clipping, no resampling. One decimal is 844 m on the ground, right for the whole country; two for
 * zooming in.
 */
export function scenePath(geometry: Geometry, decimals = 1): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, true, decimals)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, true, decimals))
        .join('');
    case 'LineString':
      return linePath(geometry.coordinates, false, decimals);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, false, decimals)).join('');
    default:
      throw new TypeError(`No path for a ${geometry.type}`);
  }
}
