import { geoArea, geoConicEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/geography';
import {
  ALBERS,
  ALBERS_PROJ_STRING,
  createAlbers,
  createPlanarAlbers,
  metresToLonLat,
  metresToScene,
  projectToMetres,
  projectToScene,
  SCENE,
  sceneToLonLat,
  sceneToMetres,
} from '../../../src/map/projection';
import { signedRingArea } from '../../../geo/planarGeometry';

const PLACES: readonly LonLat[] = [
  [37.6136, 55.7541],
  [20.5, 54.7],
  [44, 41.2],
  [105, 52],
  [60, 81.8],
  [179.99, 68.9],
  [190.3, 66.1],
];

describe('createPlanarAlbers', () => {
  it("reproduces Snyder's numerical example (USGS PP 1395, p. 291: sphere, forward and inverse)", () => {
    const example = createPlanarAlbers({
      centralMeridianDeg: -96,
      standardParallelsDeg: [29.5, 45.5],
      originLatitudeDeg: 23,
      sphereRadiusM: 1,
    });
    const [x, y] = example.forward([-75, 35]);
    expect(x).toBeCloseTo(0.295272, 7);
    expect(y).toBeCloseTo(0.2416774, 7);
    const [lon, lat] = example.inverse([0.295272, 0.2416774]);
    expect(lon).toBeCloseTo(-75, 5);
    expect(lat).toBeCloseTo(35, 5);
  });

  it('keeps areas: a spherical quadrangle has the area of its image', () => {
    // Along the parallels in small steps, so that the straight edges of the plane hardly cut corners.
    const steps = Array.from({ length: 1001 }, (_, index) => 60 + index / 100);
    const ring = [
      ...steps.map((lon): LonLat => [lon, 60]),
      ...steps.toReversed().map((lon): LonLat => [lon, 65]),
    ];
    const planar = [...ring, ring[0] ?? [0, 0]].map(projectToMetres).map(([x, y]) => [x, y]);
    const radians = Math.PI / 180;
    const expected =
      ALBERS.sphereRadiusM ** 2 * 10 * radians * (Math.sin(65 * radians) - Math.sin(60 * radians));
    expect(Math.abs(signedRingArea(planar)) / expected).toBeCloseTo(1, 5);
  });
});

describe('projectToMetres', () => {
  it('agrees with d3-geo, an independent implementation, to a micrometre', () => {
    const [south, north] = ALBERS.standardParallelsDeg;
    const d3 = geoConicEqualArea()
      .parallels([south, north])
      .rotate([-ALBERS.centralMeridianDeg, 0])
      .center([0, 0])
      .scale(ALBERS.sphereRadiusM)
      .translate([0, 0]);
    for (const [lon, lat] of PLACES) {
      const [x, y] = projectToMetres([lon, lat]);
      const [d3X = NaN, d3Y = NaN] = d3([lon, lat]) ?? [];
      expect(Math.hypot(x - d3X, y + d3Y)).toBeLessThan(1e-6);
    }
  });

  it('comes back to the same place, past 180° too', () => {
    for (const place of PLACES) {
      const [lon, lat] = metresToLonLat(projectToMetres(place));
      expect(lon).toBeCloseTo(place[0], 9);
      expect(lat).toBeCloseTo(place[1], 9);
    }
  });

  it('does not jump at 180°', () => {
    const [westX, westY] = projectToMetres([179.999, 67]);
    const [eastX, eastY] = projectToMetres([180.001, 67]);
    expect(Math.hypot(westX - eastX, westY - eastY)).toBeLessThan(100);
  });

  it('is true to scale on the standard parallels', () => {
    for (const lat of ALBERS.standardParallelsDeg) {
      const [ax, ay] = projectToMetres([105, lat]);
      const [bx, by] = projectToMetres([105.01, lat]);
      const onSphere = ALBERS.sphereRadiusM * Math.cos((lat * Math.PI) / 180) * ((0.01 * Math.PI) / 180);
      expect(Math.hypot(ax - bx, ay - by) / onSphere).toBeCloseTo(1, 6);
    }
  });
});

describe('the scene', () => {
  it('is an affine image of the plane with y down', () => {
    expect(metresToScene(SCENE.originMetres)).toEqual([0, 0]);
    const [left, top] = SCENE.originMetres;
    expect(metresToScene([left + SCENE.metresPerUnit, top - 2 * SCENE.metresPerUnit])).toEqual([1, 2]);
    expect(sceneToMetres([1, 2])).toEqual([left + SCENE.metresPerUnit, top - 2 * SCENE.metresPerUnit]);
  });

  it('comes back from scene units', () => {
    for (const place of PLACES) {
      const [lon, lat] = sceneToLonLat(projectToScene(place));
      expect(lon).toBeCloseTo(place[0], 9);
      expect(lat).toBeCloseTo(place[1], 9);
    }
  });

  it('is where createAlbers of d3-geo draws', () => {
    const d3 = createAlbers();
    for (const [lon, lat] of PLACES) {
      const [x, y] = projectToScene([lon, lat]);
      const [d3X = NaN, d3Y = NaN] = d3([lon, lat]) ?? [];
      expect(Math.hypot(x - d3X, y - d3Y)).toBeLessThan(1e-9);
    }
  });
});

it('hands the same numbers to maplibre-gl as a PROJ string', () => {
  expect(ALBERS_PROJ_STRING).toBe(
    '+proj=aea +lat_1=52 +lat_2=64 +lat_0=0 +lon_0=105 +R=6371007.2 +units=m +no_defs',
  );
  // The sphere of that radius has the surface of the WGS 84 ellipsoid, 510.0656 million km².
  expect((geoArea({ type: 'Sphere' }) * ALBERS.sphereRadiusM ** 2) / 1e12).toBeCloseTo(510.0656, 3);
});
