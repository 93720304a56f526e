import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocateRegion } from '../../../src/data/import/workerLocate';
import { parseBoundaries } from '../../../src/data/toBoundaries';
import { parseGeography } from '../../../src/data/toGeography';
import type { Boundaries } from '../../../src/data/toBoundaries';

/** Two squares side by side from 10° E, 50° N, each 2° wide and 2° high; the second has a hole with a third in it. */
const squares: Boundaries = {
  type: 'Topology',
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'WEST', arcs: [[0]] },
        { type: 'Polygon', id: 'EAST', arcs: [[1], [2]] },
        { type: 'MultiPolygon', id: 'HOLE', arcs: [[[2]]] },
      ],
    },
  },
  arcs: [ring(10, 50, 2), ring(12, 50, 2), ring(12.8, 50.8, 0.4)],
};

function ring(west: number, south: number, size: number): number[][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('the region of a point', () => {
  const locate = createLocateRegion(squares);
  const cases: readonly [name: string, lon: number, lat: number, regionId: string | null][] = [
    ['inside', 11, 51, 'WEST'],
    ['inside the neighbour', 13.9, 51.9, 'EAST'],
    ['in a hole, which is another region', 13, 51, 'HOLE'],
    ['five kilometres out at sea', 11, 49.95, 'WEST'],
    ['five kilometres beside, where degrees of longitude are short', 9.93, 51, 'WEST'],
    ['out at sea, nearer to the second', 12.01, 49.95, 'EAST'],
    ['twenty kilometres out', 11, 49.8, null],
    ['far away', -70, 40, null],
  ];
  it.each(cases)('%s', (_, lon, lat, regionId) => {
    expect(locate([lon, lat])).toBe(regionId);
  });
});

describe('the published boundaries', () => {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
  const geography = parseGeography(read('data/geography.json'), 'geography');
  const locate = createLocateRegion(parseBoundaries(read('geo/detail.topo.json'), geography, 'boundaries'));

  it('hold the anchor of every region', () => {
    const found = geography.regions.map(({ anchor }) => locate(anchor));
    expect(found).toEqual(geography.regions.map(({ id }) => id));
  });

  it('leave foreign capitals out', () => {
    const abroad: readonly (readonly [number, number])[] = [
      [2.35, 48.85],
      [-77.04, 38.9],
      [116.4, 39.9],
      [0, 0],
    ];
    expect(abroad.map(locate)).toEqual([null, null, null, null]);
  });
});
