import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGeography } from '../../../src/data/toGeography';
import { parseTiles } from '../../../src/data/toTiles';
import { projectRegions } from '../../../src/map/projectedRegions';
import { projectToScene, SCENE } from '../../../src/map/projection';
import { createTileShapes } from '../../../src/map/tiles/tileBoundaries';
import { createJourneys } from '../../../src/map/tiles/morph';
import { fictionalBoundaries } from './fictionalBoundaries';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const geography = parseGeography(read('public/data/geography.json'), 'geography.json');
const grid = parseTiles(read('public/geo/tiles.json'), geography, 'tiles.json');
const districtOf = (id: string) => geography.regionById.get(id)?.districtId;
const { boundaries, centres } = createTileShapes({ ...grid, districtOf });
const projected = projectRegions(boundaries);

/** The middle of a side in scene units, rounded so that the same side is found from both tiles. */
function middleOf(line: readonly (readonly number[])[]): string {
  const points = line.map(([lon = 0, lat = 0]) => projectToScene([lon, lat]));
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  return `${mean(0).toFixed(2)},${mean(1).toFixed(2)}`;
}

/** Tiles of the published grid by the middles of their sides. */
const ownersBySide = new Map<string, string[]>();
for (const { id, geometry } of boundaries.regions) {
  const [ring = []] = geometry.type === 'Polygon' ? geometry.coordinates : [];
  ring.slice(1).forEach((point, index) => {
    const side = middleOf([ring[index] ?? [], point]);
    ownersBySide.set(side, [...(ownersBySide.get(side) ?? []), id]);
  });
}
const ownersOf = (line: readonly (readonly number[])[]) => ownersBySide.get(middleOf(line)) ?? [];

describe('the published tiles as boundaries', () => {
  it('have one closed ring a region', () => {
    expect(boundaries.regions.map(({ id }) => id).toSorted()).toEqual(
      geography.regions.map(({ id }) => id).toSorted(),
    );
    for (const { id, geometry } of boundaries.regions) {
      expect(geometry.coordinates, id).toHaveLength(1);
      const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : [];
      expect(ring?.at(0), id).toEqual(ring?.at(-1));
    }
  });

  it('are equal squares inside the scene, about their centres', () => {
    const boxes = [...projected.values()].map(({ box }) => box);
    const [first] = boxes;
    const side = (first?.right ?? 0) - (first?.left ?? 0);
    expect(side).toBeGreaterThan(40);
    for (const { id, box } of projected.values()) {
      expect(box.right - box.left, id).toBeCloseTo(side, 6);
      expect(box.bottom - box.top, id).toBeCloseTo(side, 6);
      expect(
        Math.min(box.left, box.top, SCENE.width - box.right, SCENE.height - box.bottom),
        id,
      ).toBeGreaterThan(0);
      const [x, y] = projectToScene(centres.get(id) ?? [NaN, NaN]);
      expect(
        [x, y].map((value) => value.toFixed(3)),
        id,
      ).toEqual([(box.left + box.right) / 2, (box.top + box.bottom) / 2].map((value) => value.toFixed(3)));
    }
  });

  it('keep the grid: columns to the right, rows down', () => {
    const boxOf = (id: string) => projected.get(id)?.box ?? { left: NaN, top: NaN };
    const byColumn = [...grid.cells].toSorted(([, [a]], [, [b]]) => a - b).map(([id]) => boxOf(id).left);
    const byRow = [...grid.cells].toSorted(([, [, a]], [, [, b]]) => a - b).map(([id]) => boxOf(id).top);
    expect(byColumn.map(Math.round)).toEqual(byColumn.map(Math.round).toSorted((a, b) => a - b));
    expect(byRow.map(Math.round)).toEqual(byRow.map(Math.round).toSorted((a, b) => a - b));
    expect(new Set(byColumn.map(Math.round)).size).toBe(grid.columns);
    expect(new Set(byRow.map(Math.round)).size).toBe(grid.rows);
  });

  it('draw each side once: between tiles of one district, of two, or on the outside', () => {
    const { regionBorders, districtBorders, coast } = boundaries;
    const all = [regionBorders, districtBorders, coast].flatMap(({ coordinates }) => coordinates);
    expect(all.map(middleOf).toSorted()).toEqual([...ownersBySide.keys()].toSorted());
    for (const line of regionBorders.coordinates) {
      const owners = ownersOf(line);
      expect(owners).toHaveLength(2);
      expect(new Set(owners.map(districtOf)).size).toBe(1);
    }
    expect(districtBorders.coordinates.length).toBeGreaterThan(0);
    for (const line of districtBorders.coordinates)
      expect(new Set(ownersOf(line).map(districtOf)).size).toBe(2);
    for (const line of coast.coordinates) expect(ownersOf(line)).toHaveLength(1);
  });
});

it('refuses a grid that reaches beyond the projected world', () => {
  // The pole's far side lies above the middle of the scene's upper edge.
  const cells = new Map(Array.from({ length: 40 }, (_, column) => [`R${column}`, [column, 0] as const]));
  const tall = { columns: 40, rows: 21, cells, districtOf: () => 'one' };
  expect(() => createTileShapes(tall)).toThrow(RangeError);
});

describe('journeys from one form to another', () => {
  it('begin on the outline and end on the square, for every region', () => {
    const ids = fictionalBoundaries.regions.map(({ id }) => id);
    const cells = new Map(ids.map((id, index) => [id, [index, 5] as const]));
    const goal = createTileShapes({ columns: 17, rows: 11, cells, districtOf: () => 'one' }).boundaries;
    const journeys = createJourneys(fictionalBoundaries, goal);
    expect(journeys.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const { id, from, to } of journeys) {
      for (const [points, form] of [
        [from, fictionalBoundaries],
        [to, goal],
      ] as const) {
        const box = projectRegions(form).get(id)?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
        const xs = [...points].filter((_, index) => index % 2 === 0);
        const ys = [...points].filter((_, index) => index % 2 === 1);
        // Within a step between two of the points.
        const tolerance = (box.right - box.left) / 10 + 1e-6;
        expect(Math.abs(Math.min(...xs) - box.left), id).toBeLessThan(tolerance);
        expect(Math.abs(Math.max(...xs) - box.right), id).toBeLessThan(tolerance);
        expect(Math.abs(Math.min(...ys) - box.top), id).toBeLessThan(tolerance);
        expect(Math.abs(Math.max(...ys) - box.bottom), id).toBeLessThan(tolerance);
      }
    }
  });
});
