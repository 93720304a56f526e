import type { Position } from 'geojson';
import type { LonLat, RegionId } from '../src/domain/geography';
import { metresToLonLat } from '../src/map/projection';
import { isInsidePolygon } from './planarGeometry';
import type { RegionFeature, RegionRow } from './readSources';
import { polygonsOf, toMetres } from './regionTopology';

interface CapitalPlace {
  readonly at: LonLat;
  /** How far the symbol stands from the published coordinates; 0 for all but the documented exceptions. */
  readonly movedKm: number;
}

/**
 * Capitals whose coordinates lie outside their region in the source boundaries. Абакан: Natural Earth draws the
 * border of Хакасия west of the city, which stands on the left bank of the Yenisei; the symbol moves to the nearest
 * place inside, the coordinates in the table stay as published.
 */
export const MOVED_CAPITALS: readonly RegionId[] = ['RU-KK'];

/** How far inside the border a moved symbol stands. */
const INSET_M = 3_000;

function nearestOnRing([x = 0, y = 0]: Position, ring: readonly Position[]): Position {
  let nearest: Position = ring[0] ?? [];
  let nearestDistance = Infinity;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const along = Math.min(1, Math.max(0, share));
    const candidate = [ax + along * dx, ay + along * dy];
    const distance = Math.hypot((candidate[0] ?? 0) - x, (candidate[1] ?? 0) - y);
    if (distance < nearestDistance) [nearest, nearestDistance] = [candidate, distance];
  }
  return nearest;
}

function placeCapital(row: RegionRow, feature: RegionFeature): CapitalPlace {
  const polygons = polygonsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(toMetres)));
  const isInside = (point: Position) => polygons.some((rings) => isInsidePolygon(point, rings));
  const published = toMetres([...row.capital]);
  if (isInside(published)) return { at: row.capital, movedKm: 0 };
  if (!MOVED_CAPITALS.includes(row.id)) throw new Error(`The capital of ${row.id} lies outside it`);
  const [x = 0, y = 0] = published;
  const candidates = polygons
    .flatMap((rings) => rings.slice(0, 1))
    .map((ring) => nearestOnRing(published, ring))
    .map((point) => ({ point, distance: Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y) }))
    .toSorted((a, b) => a.distance - b.distance);
  const nearest = candidates[0];
  if (nearest === undefined) throw new Error(`${row.id} has no polygon`);
  const stretch = (nearest.distance + INSET_M) / nearest.distance;
  const [borderX = 0, borderY = 0] = nearest.point;
  const [lon, lat] = metresToLonLat([x + (borderX - x) * stretch, y + (borderY - y) * stretch]);
  if (!isInside(toMetres([lon, lat]))) throw new Error(`No place inside ${row.id} near its capital`);
  const round = (degrees: number) => Math.round(degrees * 1_000) / 1_000;
  return { at: [round(lon), round(lat)], movedKm: Math.round((nearest.distance + INSET_M) / 100) / 10 };
}

/** Where the symbol of each capital stands so that it lies inside its region. */
export function placeCapitals(
  rows: readonly RegionRow[],
  features: readonly RegionFeature[],
): Map<RegionId, CapitalPlace> {
  const featureOf = new Map(features.map((feature) => [feature.properties.iso, feature]));
  return new Map(
    rows.map((row) => {
      const feature = featureOf.get(row.id);
      if (feature === undefined) throw new Error(`No boundary for ${row.id}`);
      return [row.id, placeCapital(row, feature)];
    }),
  );
}
