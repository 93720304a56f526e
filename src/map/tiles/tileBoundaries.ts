import type { MultiLineString, Position } from 'geojson';
import type { DistrictId, LonLat, RegionId } from '../../domain/geography';
import type { Boundaries } from '../mapContract';
import { SCENE, sceneToLonLat, type ScenePoint } from '../projection';

/** What the squares are made of: a cell of the grid and a district for each region. */
export interface TileSource {
  readonly columns: number;
  readonly rows: number;
  readonly cells: ReadonlyMap<RegionId, readonly [column: number, row: number]>;
  readonly districtOf: (id: RegionId) => DistrictId | undefined;
}

/** The form of equal squares as the painters take it. */
export interface TileShapes {
  readonly boundaries: Boundaries;
  readonly centres: ReadonlyMap<RegionId, LonLat>;
}

/** Free edge of the scene, scene units. */
const MARGIN = 3;

/** Where the projection has no land to offer, nothing can stand. @throws RangeError there. */
function toLonLat(point: ScenePoint): [number, number] {
  const [lon, lat] = sceneToLonLat(point);
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    throw new RangeError(`A tile stands beyond the projected world: ${point.join(', ')}`);
  return [lon, lat];
}

/**
 * Squares as large as the scene lets them, put back to longitude and latitude: a painter cannot tell them from regions.
 * Corners alone: both painters join what they have projected by straight lines.
 * @throws RangeError when a square would stand beyond the projected world.
 */
export function createTileShapes({ columns, rows, cells, districtOf }: TileSource): TileShapes {
  const fitting = Math.min((SCENE.width - 2 * MARGIN) / columns, (SCENE.height - 2 * MARGIN) / rows);
  // On the grid that paths are rounded to, so that all squares stay equal.
  const side = Math.floor(fitting * 10) / 10;
  const left = Math.round((SCENE.width - side * columns) / 2);
  const top = Math.round((SCENE.height - side * rows) / 2);
  const at = (column: number, row: number) => toLonLat([left + side * column, top + side * row]);

  const byPlace = new Map([...cells].map(([id, [column, row]]) => [`${column},${row}`, id]));
  const regionBorders: Position[][] = [];
  const districtBorders: Position[][] = [];
  const coast: Position[][] = [];
  const regions = [...cells].map(([id, [column, row]]) => {
    const corners = [
      at(column, row),
      at(column + 1, row),
      at(column + 1, row + 1),
      at(column, row + 1),
    ] as const;
    const [northWest, northEast, southEast, southWest] = corners;
    const sides = [
      { beside: byPlace.get(`${column},${row - 1}`), line: [northWest, northEast], isOurs: false },
      { beside: byPlace.get(`${column - 1},${row}`), line: [southWest, northWest], isOurs: false },
      { beside: byPlace.get(`${column + 1},${row}`), line: [northEast, southEast], isOurs: true },
      { beside: byPlace.get(`${column},${row + 1}`), line: [southEast, southWest], isOurs: true },
    ];
    for (const { beside, line, isOurs } of sides) {
      if (beside === undefined) coast.push(line);
      // A shared side is drawn once.
      else if (isOurs) (districtOf(id) === districtOf(beside) ? regionBorders : districtBorders).push(line);
    }
    return { id, geometry: { type: 'Polygon' as const, coordinates: [[...corners, northWest]] } };
  });
  const centres = new Map(
    [...cells].map(([id, [column, row]]) => [id, at(column + 0.5, row + 0.5)] as const),
  );
  const lines = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
  return {
    boundaries: {
      regions,
      regionBorders: lines(regionBorders),
      districtBorders: lines(districtBorders),
      coast: lines(coast),
    },
    centres,
  };
}
