import type { PixelRect, Point } from './camera';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 14;
const EDGE_PX = 8;

function overlaps(a: PixelRect, b: PixelRect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/**
 * Where the tooltip's corner stands: inside the pane, beside `avoid` (what it speaks of, holding the pointer), below
 * right where there is room.
 */
export function placeTooltip(size: Size, pane: Size, avoid: PixelRect): Point {
  const right = avoid.left + avoid.width + GAP_PX;
  const left = avoid.left - GAP_PX - size.width;
  const below = avoid.top + avoid.height + GAP_PX;
  const above = avoid.top - GAP_PX - size.height;
  const middleX = avoid.left + avoid.width / 2 - size.width / 2;
  const middleY = avoid.top + avoid.height / 2 - size.height / 2;
  const candidates: readonly Point[] = [
    { x: right, y: below },
    { x: right, y: above },
    { x: left, y: below },
    { x: left, y: above },
    { x: right, y: middleY },
    { x: left, y: middleY },
    { x: middleX, y: above },
    { x: middleX, y: below },
  ];
  const clamp = ({ x, y }: Point): Point => ({
    x: Math.max(EDGE_PX, Math.min(x, pane.width - size.width - EDGE_PX)),
    y: Math.max(EDGE_PX, Math.min(y, pane.height - size.height - EDGE_PX)),
  });
  const isInside = (at: Point) => {
    const clamped = clamp(at);
    return clamped.x === at.x && clamped.y === at.y;
  };
  const isClear = (at: Point) => !overlaps({ left: at.x, top: at.y, ...size }, avoid);
  const free = candidates.find(isInside) ?? candidates.map(clamp).find(isClear);
  return free ?? clamp({ x: right, y: below });
}
