import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../../src/map/mapContract';
import { boundaryPaths, localPieces, prepareBoundaryPaths } from '../../../src/map/svgPaths';
import { fictionalBoundaries, square } from './fictionalBoundaries';

const islands: Boundaries = {
  ...fictionalBoundaries,
  regions: [
    {
      id: 'LK-DUN',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [square([60, 55], 1).coordinates, square([64, 55], 1).coordinates],
      },
    },
    ...fictionalBoundaries.regions,
  ],
  coast: { type: 'MultiLineString', coordinates: square([60, 55], 1).coordinates },
};

it('writes the same paths in slices as at once', async () => {
  const atOnce = boundaryPaths({ ...islands }, 2);
  const sliced = { ...islands };
  await prepareBoundaryPaths(sliced, 2);
  expect(boundaryPaths(sliced)).toEqual(atOnce);
});

it('writes the paths of a level once', () => {
  expect(boundaryPaths(islands)).toBe(boundaryPaths(islands));
});

describe('lines in local pieces', () => {
  const west = ['M10 20l1 1 2 2', 'M30.5 40l-1 2'];
  const east = ['M900.1 30l2 2', 'M-.5 540l3-1'];

  it('keeps lines that begin close together in one piece, and others apart', () => {
    const pieces = localPieces([west[0], east[0], west[1], east[1]].join(''));
    expect(pieces).toHaveLength(3);
    expect(pieces[0]).toBe(west.join(''));
  });

  it('loses no line, writes none twice, and changes none', () => {
    const lines = [...west, ...east];
    const written = localPieces(lines.join('')).join('').split(/(?=M)/);
    expect(written.sort()).toEqual(lines.sort());
  });
});
