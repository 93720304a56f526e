import { describe, expect, it } from 'vitest';
import { createHitIndex, MOUSE_REACH, TOUCH_REACH } from '../../../src/map/hitTest';
import type { ProjectedRegion } from '../../../src/map/projectedRegions';
import { projectRegions } from '../../../src/map/projectedRegions';
import { projectToScene } from '../../../src/map/projection';
import { fictionalGeography } from '../../support/fictionalAtlas';
import { fictionalBoundaries } from './fictionalBoundaries';

function rectangle(id: string, left: number, top: number, right: number, bottom: number): ProjectedRegion {
  const ring = Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
  return { id, box: { left, top, right, bottom }, rings: [ring] };
}

function withHole(region: ProjectedRegion, hole: ProjectedRegion): ProjectedRegion {
  return { ...region, rings: [...region.rings, ...hole.rings] };
}

const city = rectangle('city', 49, 49, 51, 51);
const around = withHole(rectangle('around', 0, 0, 100, 100), city);
const east = rectangle('east', 100, 0, 200, 100);
const index = createHitIndex(
  [around, city, east],
  [
    { id: 'city', at: [50, 50], isTiny: true },
    { id: 'around', at: [25, 50], isTiny: false },
  ],
);
const PX_PER_UNIT = 1;

describe('the region under a pointer', () => {
  it('is the one whose outline holds the point, holes left out', () => {
    expect(index.regionAt([20, 20], PX_PER_UNIT, MOUSE_REACH)).toBe('around');
    expect(index.regionAt([150, 20], PX_PER_UNIT, MOUSE_REACH)).toBe('east');
    expect(index.regionAt([50, 50], PX_PER_UNIT, { markerPx: 0, nearPx: 0 })).toBe('city');
  });

  it('is none outside all of them', () => {
    expect(index.regionAt([300, 300], PX_PER_UNIT, TOUCH_REACH)).toBeNull();
  });

  it('belongs to one side of a shared border and not to both', () => {
    const owners = [around, east].filter((region) => {
      const alone = createHitIndex([region], []);
      return alone.regionAt([100, 50], PX_PER_UNIT, MOUSE_REACH) !== null;
    });
    expect(owners).toHaveLength(1);
  });
});

describe('a tiny region', () => {
  it('wins within the reach of its marker, and no further', () => {
    expect(index.regionAt([50 + MOUSE_REACH.markerPx - 1, 50], PX_PER_UNIT, MOUSE_REACH)).toBe('city');
    expect(index.regionAt([50 + MOUSE_REACH.markerPx + 1, 50], PX_PER_UNIT, MOUSE_REACH)).toBe('around');
  });

  it('gives a finger at least 44 px', () => {
    expect(TOUCH_REACH.markerPx * 2).toBeGreaterThanOrEqual(44);
    expect(index.regionAt([50, 50 - 21], PX_PER_UNIT, TOUCH_REACH)).toBe('city');
  });

  it('reaches the same distance on screen at every magnification', () => {
    expect(index.regionAt([55, 50], 1, MOUSE_REACH)).toBe('city');
    expect(index.regionAt([55, 50], 4, MOUSE_REACH)).toBe('around');
  });

  it('leaves a neighbour the ground about its own anchor', () => {
    const near = createHitIndex(
      [around],
      [
        { id: 'city', at: [50, 50], isTiny: true },
        { id: 'around', at: [40, 50], isTiny: false },
      ],
    );
    expect(near.regionAt([41, 50], PX_PER_UNIT, MOUSE_REACH)).toBe('around');
    expect(near.regionAt([46, 50], PX_PER_UNIT, MOUSE_REACH)).toBe('city');
  });

  it('yields to a nearer one', () => {
    const two = createHitIndex(
      [around],
      [
        { id: 'city', at: [50, 50], isTiny: true },
        { id: 'port', at: [60, 50], isTiny: true },
      ],
    );
    expect(two.regionAt([57, 50], PX_PER_UNIT, MOUSE_REACH)).toBe('port');
  });
});

it('takes a finger beside the coast for the region it nearly touched', () => {
  expect(index.regionAt([150, 108], PX_PER_UNIT, TOUCH_REACH)).toBe('east');
  expect(index.regionAt([150, 108], PX_PER_UNIT, MOUSE_REACH)).toBeNull();
});

it('finds every region of a country at its anchor', () => {
  const anchors = fictionalGeography.regions.map(({ id, anchor, isTiny }) => ({
    id,
    at: projectToScene(anchor),
    isTiny,
  }));
  const country = createHitIndex(projectRegions(fictionalBoundaries).values(), anchors);
  for (const { id, anchor } of fictionalGeography.regions) {
    expect(country.regionAt(projectToScene(anchor), PX_PER_UNIT, MOUSE_REACH)).toBe(id);
  }
});
