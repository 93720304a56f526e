import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PixelRect, Point } from '../../../src/map/camera';
import { placeTooltip } from '../../../src/map/placeTooltip';

const size = { width: 220, height: 110 };
const pane = { width: 1000, height: 700 };

const isApart = ({ x, y }: Point, box: PixelRect) =>
  x >= box.left + box.width ||
  x + size.width <= box.left ||
  y >= box.top + box.height ||
  y + size.height <= box.top;

describe('the tooltip', () => {
  it('stands right of the pointer where there is room', () => {
    const { x, y } = placeTooltip(size, pane, { x: 300, y: 300 }, null, []);
    expect(x).toBeGreaterThan(312);
    expect(y).toBeGreaterThan(250);
    expect(y).toBeLessThan(312);
  });

  it('turns to the other side near the edges', () => {
    const { x, y } = placeTooltip(size, pane, { x: 980, y: 690 }, null, []);
    expect(x >= 0 && x + size.width <= pane.width && y + size.height <= pane.height).toBe(true);
    expect(isApart({ x, y }, { left: 968, top: 678, width: 24, height: 24 })).toBe(true);
  });

  it('stands at the edge of a wide region', () => {
    const region = { left: 400, top: 250, width: 260, height: 240 };
    for (const x of [410, 500, 650]) {
      expect(isApart(placeTooltip(size, pane, { x, y: 360 }, region, []), region), String(x)).toBe(true);
    }
  });

  it('stays near the pointer in a region that fills the pane', () => {
    const region = { left: -900, top: -800, width: 3000, height: 2000 };
    const { x, y } = placeTooltip(size, pane, { x: 500, y: 300 }, region, []);
    expect(x - 500).toBeLessThan(50);
    expect(Math.abs(y - 300)).toBeLessThan(50);
  });

  it('keeps off what lies over the map, and over none but where there is no other place', () => {
    const legend = { left: 0, top: 400, width: 380, height: 300 };
    const region = { left: 200, top: 330, width: 60, height: 80 };
    const at = placeTooltip(size, pane, { x: 230, y: 395 }, region, [legend]);
    expect(isApart(at, legend) && isApart(at, region)).toBe(true);
    const everything = { left: 0, top: 0, ...pane };
    expect(placeTooltip(size, pane, { x: 230, y: 395 }, region, [everything]).x).toBeGreaterThan(242);
  });

  it('is always inside the pane and never over the pointer', () => {
    const position = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) });
    const box = fc.record({
      left: fc.integer({ min: -300, max: 900 }),
      top: fc.integer({ min: -300, max: 600 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(position, box, fc.array(box, { maxLength: 3 }), (pointer, region, obstacles) => {
        const at = placeTooltip(size, pane, pointer, region, obstacles);
        expect(at.x >= 0 && at.y >= 0).toBe(true);
        expect(at.x + size.width <= pane.width && at.y + size.height <= pane.height).toBe(true);
        const hand = { left: pointer.x - 12, top: pointer.y - 12, width: 24, height: 24 };
        expect(isApart(at, hand)).toBe(true);
      }),
    );
  });
});
