import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from '../../../src/map/placeTooltip';

const size = { width: 220, height: 110 };
const pane = { width: 1000, height: 700 };
const pointerAt = (x: number, y: number) => ({ left: x - 12, top: y - 12, width: 24, height: 24 });

describe('the tooltip', () => {
  it('stands below right of the pointer where there is room', () => {
    const { x, y } = placeTooltip(size, pane, pointerAt(300, 300));
    expect(x).toBeGreaterThan(312);
    expect(y).toBeGreaterThan(312);
  });

  it('turns to the other side near the edges', () => {
    const { x, y } = placeTooltip(size, pane, pointerAt(980, 690));
    expect(x + size.width).toBeLessThan(968);
    expect(y + size.height).toBeLessThan(678);
  });

  it('is always inside the pane and never over what it speaks of', () => {
    const position = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) });
    fc.assert(
      fc.property(position, (pointer) => {
        const avoid = pointerAt(pointer.x, pointer.y);
        const { x, y } = placeTooltip(size, pane, avoid);
        expect(x >= 0 && y >= 0 && x + size.width <= pane.width && y + size.height <= pane.height).toBe(true);
        const isClear =
          x >= avoid.left + avoid.width ||
          x + size.width <= avoid.left ||
          y >= avoid.top + avoid.height ||
          y + size.height <= avoid.top;
        expect(isClear).toBe(true);
      }),
    );
  });
});
