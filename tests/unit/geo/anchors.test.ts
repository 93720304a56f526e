import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { computeAnchors } from '../../../geo/anchors';
import { MOVED_CAPITALS, placeCapitals } from '../../../geo/capitals';
import { readRegionFeatures, type RegionFeature } from '../../../geo/readSources';
import { projectToScene, SCENE, sceneToLonLat } from '../../../src/map/projection';
import { rows } from './published';

const region = (iso: string, ...rings: [x: number, y: number][][]): RegionFeature => {
  const polygons = rings.map((ring) => [ring.map((point): Position => [...sceneToLonLat(point)])]);
  const geometry = { type: 'MultiPolygon' as const, coordinates: polygons };
  return { type: 'Feature', properties: { iso }, geometry };
};
const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('computeAnchors', () => {
  it('stands in the middle of the largest part, not of the box around all parts', () => {
    const anchor = computeAnchors([region('A', square(100, 100, 4), square(400, 300, 40))]).get('A');
    const [x, y] = projectToScene(anchor?.anchor ?? [0, 0]);
    expect(x).toBeCloseTo(420, 0);
    expect(y).toBeCloseTo(320, 0);
    expect(anchor?.radiusKm).toBeCloseTo((20 * SCENE.metresPerUnit) / 1000, 0);
  });

  it('stands inside a horseshoe, whose centre is not', () => {
    const horseshoe: [number, number][] = [
      [400, 300],
      [460, 300],
      [460, 360],
      [440, 360],
      [440, 310],
      [420, 310],
      [420, 360],
      [400, 360],
      [400, 300],
    ];
    const [x, y] = projectToScene(computeAnchors([region('A', horseshoe)]).get('A')?.anchor ?? [0, 0]);
    expect(x < 420 || x > 440 || y < 310).toBe(true);
  });

  it('calls a region tiny by the circle that fits into it', () => {
    const anchors = computeAnchors([region('A', square(400, 300, 9)), region('B', square(420, 300, 11))]);
    expect(anchors.get('A')?.isTiny).toBe(true);
    expect(anchors.get('B')?.isTiny).toBe(false);
  });

  it('marks the regions too small to hit at the overview', () => {
    const tiny = [...computeAnchors()].filter(([, { isTiny }]) => isTiny).map(([id]) => id);
    expect(tiny.toSorted()).toEqual(['RU-AD', 'RU-IN', 'RU-KGD', 'RU-MOW', 'RU-SE', 'RU-SEV', 'RU-SPE']);
  });
});

describe('placeCapitals', () => {
  const features = readRegionFeatures();
  const places = placeCapitals(rows, features);

  it('moves only the documented capitals, and no further than a symbol is wide', () => {
    const moved = [...places].filter(([, { movedKm }]) => movedKm > 0);
    expect(moved.map(([id]) => id)).toEqual(MOVED_CAPITALS);
    for (const [, { movedKm }] of moved) expect(movedKm).toBeLessThan(10);
    for (const { id, capital } of rows)
      if (!MOVED_CAPITALS.includes(id)) expect(places.get(id)?.at).toEqual(capital);
  });

  it('refuses a capital that lies outside its region without being documented', () => {
    const misplaced = rows.map((row) =>
      row.id === 'RU-TOM' ? { ...row, capital: [37.6, 55.7] as const } : row,
    );
    expect(() => placeCapitals(misplaced, features)).toThrow('The capital of RU-TOM lies outside it');
  });
});
