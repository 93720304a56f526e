import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../geo/clipToBox';
import { createNearestPoint } from '../../../geo/nearestPoint';
import { isInsidePolygon, polygonsArea, rewind, signedRingArea } from '../../../geo/planarGeometry';
import { findCrossings } from '../../../geo/segmentCrossings';

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const box = { minX: 0, minY: 0, maxX: 10, maxY: 10 };

describe('planar geometry', () => {
  it('signs areas by winding and takes holes off', () => {
    expect(signedRingArea(square(1e6, 1e6, 3))).toBe(9);
    expect(signedRingArea(square(0, 0, 3).toReversed())).toBe(-9);
    expect(polygonsArea([[square(0, 0, 3), square(1, 1, 1)], [square(9, 9, 2)]])).toBe(12);
  });
  it('winds the outer ring one way and holes the other', () => {
    const areas = rewind([square(0, 0, 3).toReversed(), square(1, 1, 1)]).map(signedRingArea);
    expect(areas).toEqual([9, -1]);
  });
  it('sees the hole in a polygon', () => {
    const rings = [square(0, 0, 3), square(1, 1, 1)];
    expect(isInsidePolygon([0.5, 1.5], rings)).toBe(true);
    expect(isInsidePolygon([1.5, 1.5], rings)).toBe(false);
    expect(isInsidePolygon([4, 1.5], rings)).toBe(false);
  });
});

describe('clipping to a box', () => {
  it('keeps the part of a ring inside', () => {
    expect(Math.abs(signedRingArea(clipRing(square(-5, -5, 10), box)))).toBe(25);
    expect(Math.abs(signedRingArea(clipRing(square(-5, -5, 30), box)))).toBe(100);
    expect(clipRing(square(20, 20, 5), box)).toEqual([]);
  });
  it('splits a line that leaves and comes back', () => {
    const line = [
      [1, 1],
      [2, 2],
      [20, 2],
      [3, 3],
      [4, 4],
      [-9, 4],
      [5, 5],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [4, 4],
      ],
    ]);
  });
});

it('finds the nearest of many points within reach', () => {
  const nearest = createNearestPoint(
    [
      [0, 0],
      [10, 0],
      [1e6, 1e6],
    ],
    6,
  );
  expect(nearest([5.5, 0])).toEqual([10, 0]);
  expect(nearest([-3, -4])).toEqual([0, 0]);
  expect(nearest([-5, -5])).toBeNull();
});

describe('findCrossings', () => {
  it('reports lines that cross and segments drawn twice, not lines that meet at their ends', () => {
    const cross = findCrossings(
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ],
      3,
    );
    expect(cross.map(({ arcs }) => arcs)).toEqual([[0, 1]]);
    expect(
      findCrossings(
        [
          [
            [0, 0],
            [5, 5],
          ],
          [
            [5, 5],
            [0, 0],
          ],
        ],
        3,
      ),
    ).toHaveLength(1);
    expect(
      findCrossings(
        [
          [
            [0, 0],
            [5, 5],
          ],
          [
            [5, 5],
            [10, 0],
          ],
        ],
        3,
      ),
    ).toEqual([]);
  });
});
