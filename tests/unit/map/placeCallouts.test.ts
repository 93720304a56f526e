import { describe, expect, it } from 'vitest';
import type { PixelRect } from '../../../src/map/camera';
import { placeCallouts } from '../../../src/map/placeCallouts';

const SAFE: PixelRect = { left: 20, top: 100, width: 800, height: 400 };
const GAP = 28;
const label = (x: number, y: number) => ({ at: { x, y }, width: 160, height: 40 });

const meet = (a: PixelRect, b: PixelRect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

interface Point {
  readonly x: number;
  readonly y: number;
}
type Stroke = readonly [Point, Point];

/** Solves for the shares along both strokes at which their lines meet. */
function doCross([a, b]: Stroke, [c, d]: Stroke): boolean {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const determinant = ux * vy - uy * vx;
  const along = ((c.x - a.x) * vy - (c.y - a.y) * vx) / determinant;
  const across = ((c.x - a.x) * uy - (c.y - a.y) * ux) / determinant;
  return along > 0 && along < 1 && across > 0 && across < 1;
}

describe('labels at regions', () => {
  it('stands above to the right, beside its region', () => {
    expect(placeCallouts([label(300, 300)], SAFE, GAP)).toEqual([
      { left: 328, top: 232, width: 160, height: 40 },
    ]);
  });

  it('stays inside the free part of the pane, and off the place it points at', () => {
    for (const [x, y] of [
      [815, 105],
      [25, 105],
      [815, 495],
      [25, 495],
    ] as const) {
      const [placed] = placeCallouts([label(x, y)], SAFE, GAP);
      if (placed === undefined) throw new Error('Not placed');
      expect(placed.left).toBeGreaterThanOrEqual(SAFE.left);
      expect(placed.top).toBeGreaterThanOrEqual(SAFE.top);
      expect(placed.left + placed.width).toBeLessThanOrEqual(SAFE.left + SAFE.width);
      expect(placed.top + placed.height).toBeLessThanOrEqual(SAFE.top + SAFE.height);
      expect(meet(placed, { left: x, top: y, width: 1, height: 1 })).toBe(false);
    }
  });

  it('keeps labels of neighbours apart', () => {
    const placed = placeCallouts([label(300, 300), label(310, 305), label(320, 310)], SAFE, GAP);
    placed.forEach((rect, index) => {
      for (const other of placed.slice(index + 1)) expect(meet(rect, other)).toBe(false);
    });
  });

  it('keeps off the buttons that lie over the map', () => {
    const buttons = { left: 720, top: 300, width: 100, height: 200 };
    const [placed] = placeCallouts([label(700, 450)], SAFE, GAP, [buttons]);
    if (placed === undefined) throw new Error('Not placed');
    expect(meet(placed, buttons)).toBe(false);
  });

  it('finds a place for each of eight neighbours', () => {
    const crowd = Array.from({ length: 8 }, (_, index) =>
      label(400 + (index % 3) * 25, 250 + Math.floor(index / 3) * 30),
    );
    const placed = placeCallouts(crowd, SAFE, GAP);
    placed.forEach((rect, index) => {
      for (const other of placed.slice(index + 1)) expect(meet(rect, other)).toBe(false);
    });
  });

  it.each([
    [
      [315, 285],
      [375, 335],
      [305, 330],
      [345, 285],
    ],
    [
      [350, 330],
      [305, 340],
      [335, 290],
      [375, 300],
    ],
    [
      [320, 295],
      [380, 295],
      [310, 310],
      [360, 305],
    ],
  ] as const)('keeps the lines of neighbours from crossing: %j %j %j %j', (...places) => {
    const points = places.map(([x, y]) => ({ x, y }));
    const strokes = placeCallouts(
      points.map(({ x, y }) => label(x, y)),
      SAFE,
      GAP,
    ).map(({ left, top, width, height }, index) => {
      const at = points[index] ?? { x: 0, y: 0 };
      const x = Math.max(left, Math.min(at.x, left + width));
      return [at, { x, y: Math.max(top, Math.min(at.y, top + height)) }] as const;
    });
    strokes.forEach((stroke, index) => {
      for (const other of strokes.slice(index + 1)) expect(doCross(stroke, other)).toBe(false);
    });
  });
});
