import { expect, it } from 'vitest';
import type { Boundaries } from '../../../src/map/mapContract';
import { boundaryPaths, prepareBoundaryPaths } from '../../../src/map/svgPaths';
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
