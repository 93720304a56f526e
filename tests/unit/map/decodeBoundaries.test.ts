import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, it } from 'vitest';
import { decodeBoundaries } from '../../../src/map/decodeBoundaries';
import { decodeContext } from '../../../src/map/decodeContext';
import { square } from './fictionalBoundaries';

const feature = (id: string, districtId: string, lon: number): Feature => ({
  type: 'Feature',
  id,
  properties: { districtId },
  geometry: square([lon, 55], 1),
});
/** Three squares in a row; the first two share a district. */
const regions: FeatureCollection = {
  type: 'FeatureCollection',
  features: [feature('A', 'west', 60), feature('B', 'west', 62), feature('C', 'east', 64)],
};
const row = topology({ regions });

it('gives every region its geometry under its code', () => {
  const decoded = decodeBoundaries(row).regions;
  expect(decoded.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  expect(decoded[1]?.geometry.type).toBe('Polygon');
});

it('tells borders inside a district, borders of districts and the coast apart', () => {
  const { regionBorders, districtBorders, coast } = decodeBoundaries(row);
  expect(new Set(regionBorders.coordinates.flat().map(([lon]) => lon))).toEqual(new Set([61]));
  expect(new Set(districtBorders.coordinates.flat().map(([lon]) => lon))).toEqual(new Set([63]));
  expect(coast.coordinates.flat().some(([lon]) => lon === 59)).toBe(true);
});

it('decodes a topology once', () => {
  expect(decodeBoundaries(row)).toBe(decodeBoundaries(row));
});

it('says what is missing', () => {
  expect(() => decodeBoundaries({ type: 'Topology', arcs: [], objects: {} })).toThrow(/regions/);
});

it('reads what lies around, and takes a missing layer as empty', () => {
  const context = decodeContext(topology({ land: square([60, 55], 1) }));
  expect(context.land.coordinates).toHaveLength(1);
  expect(context.lakes.coordinates).toEqual([]);
  expect(context.rivers.coordinates).toEqual([]);
});
