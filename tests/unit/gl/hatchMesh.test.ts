import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { decodeBoundaries } from '../../../src/map/decodeBoundaries';
import { createHatchMesh, type HatchMesh } from '../../../src/map/gl/hatchMesh';
import { projectToScene } from '../../../src/map/projection';

const file = new URL('../../../public/geo/overview.topo.json', import.meta.url);
const boundaries = decodeBoundaries(JSON.parse(readFileSync(file, 'utf8')) as Topology);

function ringArea(ring: readonly Position[]): number {
  const points = ring.map(([lon = 0, lat = 0]) => projectToScene([lon, lat]));
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function polygonArea([outer = [], ...holes]: readonly (readonly Position[])[]): number {
  return ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
}

function meshArea({ positions, indices }: HatchMesh, start: number, count: number): number {
  const at = (i: number) => {
    const index = indices[i] ?? Number.NaN;
    return [positions[2 * index] ?? Number.NaN, positions[2 * index + 1] ?? Number.NaN] as const;
  };
  let area = 0;
  for (let i = start; i < start + count; i += 3) {
    const [[ax, ay], [bx, by], [cx, cy]] = [at(i), at(i + 1), at(i + 2)];
    area += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return area;
}

it('covers each region with triangles once, its holes left out', () => {
  const mesh = createHatchMesh(boundaries);
  expect(mesh.spans.size).toBe(boundaries.regions.length);
  for (const { id, geometry } of boundaries.regions) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const wanted = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    const { start, count } = mesh.spans.get(id) ?? { start: 0, count: 0 };
    expect(meshArea(mesh, start, count) / wanted, id).toBeCloseTo(1, 3);
  }
});

it('gives every index to exactly one region', () => {
  const { indices, spans } = createHatchMesh(boundaries);
  let next = 0;
  for (const { start, count } of spans.values()) {
    expect(start).toBe(next);
    next += count;
  }
  expect(next).toBe(indices.length);
});
