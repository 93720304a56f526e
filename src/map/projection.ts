import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import country from './country.json' with { type: 'json' };
import type { LonLat } from '../domain/geography';

/** A point of the Albers plane in metres, x to the east, y to the north. */
export type Metres = readonly [x: number, y: number];
/** A point of the scene in scene units, x to the right, y down. */
export type ScenePoint = readonly [x: number, y: number];

/** Parameters of a spherical Albers equal-area conic projection. */
export interface AlbersParameters {
  readonly centralMeridianDeg: number;
  readonly standardParallelsDeg: readonly [south: number, north: number];
  /** Latitude where y is zero on the central meridian. */
  readonly originLatitudeDeg: number;
  readonly sphereRadiusM: number;
}

/** JSON has no tuples; a file with more or fewer numbers is refused before anything is drawn with it. */
function pair(numbers: readonly number[]): readonly [number, number] {
  const [first, second, ...rest] = numbers;
  if (first === undefined || second === undefined || rest.length > 0)
    throw new RangeError(`country.json: two numbers expected, found [${numbers.join(', ')}]`);
  return [first, second];
}

/** The projection of the atlas, from `country.json`: the one place these numbers stand. */
export const ALBERS: AlbersParameters = {
  ...country.projection,
  standardParallelsDeg: pair(country.projection.standardParallelsDeg),
  // Authalic radius of the WGS 84 ellipsoid: the sphere of the same surface, so areas come out right.
  sphereRadiusM: 6_371_007.2,
};

/** `ALBERS` as a PROJ string, the form maplibre-gl hands to its workers. */
export const ALBERS_PROJ_STRING = [
  '+proj=aea',
  `+lat_1=${ALBERS.standardParallelsDeg[0]}`,
  `+lat_2=${ALBERS.standardParallelsDeg[1]}`,
  `+lat_0=${ALBERS.originLatitudeDeg}`,
  `+lon_0=${ALBERS.centralMeridianDeg}`,
  `+R=${ALBERS.sphereRadiusM}`,
  '+units=m +no_defs',
].join(' ');

const RADIANS_PER_DEGREE = Math.PI / 180;

export interface PlanarProjection {
  readonly forward: (position: LonLat) => Metres;
  readonly inverse: (point: Metres) => LonLat;
}

/**
 * The formulas of Albers on the sphere: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper
 * 1395 (1987), equations 14-1 to 14-11. Longitudes are not wrapped: 181° lies east of 180°, so nothing is cut there.
 */
export function createPlanarAlbers(parameters: AlbersParameters): PlanarProjection {
  const [south, north] = parameters.standardParallelsDeg;
  const sinSouth = Math.sin(south * RADIANS_PER_DEGREE);
  const n = (sinSouth + Math.sin(north * RADIANS_PER_DEGREE)) / 2;
  const c = 1 - sinSouth * sinSouth + 2 * n * sinSouth;
  const radius = parameters.sphereRadiusM;
  const rhoAt = (latitudeDeg: number) =>
    (radius * Math.sqrt(c - 2 * n * Math.sin(latitudeDeg * RADIANS_PER_DEGREE))) / n;
  const rhoAtOrigin = rhoAt(parameters.originLatitudeDeg);
  return {
    forward: ([lon, lat]) => {
      const theta = n * (lon - parameters.centralMeridianDeg) * RADIANS_PER_DEGREE;
      const rho = rhoAt(lat);
      return [rho * Math.sin(theta), rhoAtOrigin - rho * Math.cos(theta)];
    },
    inverse: ([x, y]) => {
      const rho = Math.hypot(x, rhoAtOrigin - y);
      const theta = Math.atan2(x, rhoAtOrigin - y);
      const sinLat = (c - ((rho * n) / radius) ** 2) / (2 * n);
      return [
        parameters.centralMeridianDeg + theta / n / RADIANS_PER_DEGREE,
        Math.asin(sinLat) / RADIANS_PER_DEGREE,
      ];
    },
  };
}

const planar = createPlanarAlbers(ALBERS);

/** Longitude and latitude to metres of the Albers plane. */
export const projectToMetres = planar.forward;
/** Metres of the Albers plane to longitude and latitude; not a number outside the projected world. */
export const metresToLonLat = planar.inverse;

/**
 * The scene: the rectangle that holds the whole country with a margin of about ten units. Both renderers, the
 * pre-painted page and the exports draw in these units. An affine image of the Albers plane, nothing else.
 */
export const SCENE: Scene = { ...country.scene, originMetres: pair(country.scene.originMetres) };

interface Scene {
  readonly width: number;
  readonly height: number;
  readonly metresPerUnit: number;
  /** Where the scene's top left corner lies in the plane. */
  readonly originMetres: Metres;
}

export function metresToScene([x, y]: Metres): ScenePoint {
  const [left, top] = SCENE.originMetres;
  return [(x - left) / SCENE.metresPerUnit, (top - y) / SCENE.metresPerUnit];
}

export function sceneToMetres([x, y]: ScenePoint): Metres {
  const [left, top] = SCENE.originMetres;
  return [left + x * SCENE.metresPerUnit, top - y * SCENE.metresPerUnit];
}

/** Longitude and latitude to scene units. */
export function projectToScene(position: LonLat): ScenePoint {
  return metresToScene(projectToMetres(position));
}

/** Scene units to longitude and latitude. */
export function sceneToLonLat(point: ScenePoint): LonLat {
  return metresToLonLat(sceneToMetres(point));
}

/**
 * The same projection as d3-geo speaks it, in scene units, for graticules, circles and scale bars. It cuts at the
 * antimeridian of the central meridian (75° W) and resamples along great circles: boundaries go through `scenePath`.
 */
export function createAlbers(): GeoProjection {
  const [south, north] = ALBERS.standardParallelsDeg;
  const [x, y] = projectToScene([ALBERS.centralMeridianDeg, ALBERS.originLatitudeDeg]);
  return geoConicEqualArea()
    .parallels([south, north])
    .rotate([-ALBERS.centralMeridianDeg, 0])
    .center([0, ALBERS.originLatitudeDeg])
    .scale(ALBERS.sphereRadiusM / SCENE.metresPerUnit)
    .translate([x, y]);
}
