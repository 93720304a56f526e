import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { WireGeography } from '../../../src/data/wire/geography';
import { decodeBoundaries } from '../../../src/map/decodeBoundaries';
import { createHitIndex, MOUSE_REACH, TOUCH_REACH } from '../../../src/map/hitTest';
import { projectRegions } from '../../../src/map/projectedRegions';
import { projectToScene } from '../../../src/map/projection';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
const { regions } = read('data/geography.json') as WireGeography;
const anchors = regions.map(({ id, anchor: [lon, lat], isTiny }) => ({
  id,
  at: projectToScene([lon, lat]),
  isTiny,
}));
/** Scene units on a telephone 390 px wide, and on a desk. */
const SCALES = [0.38, 1];

describe.each(['overview', 'detail'])('at the level %s', (level) => {
  const boundaries = decodeBoundaries(read(`geo/${level}.topo.json`) as Topology);
  const index = createHitIndex(projectRegions(boundaries).values(), anchors);

  it.each(SCALES)('every region is hit at its anchor by finger and mouse, at %s pixels a unit', (scale) => {
    for (const { id, at } of anchors) {
      expect(index.regionAt(at, scale, TOUCH_REACH), id).toBe(id);
      expect(index.regionAt(at, scale, MOUSE_REACH), id).toBe(id);
    }
  });
});
