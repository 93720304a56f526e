import type { PixelRect, Point } from './camera';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 14;
const EDGE_PX = 8;
/** The pointer itself, or the marker at an anchor. */
const POINTER_PX = 12;

function overlaps(a: PixelRect, b: PixelRect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** What is kept free on one axis, from `low` to `high`; places on it, where the tooltip begins, CSS pixels. */
function placesOn(at: number, low: number, high: number, length: number, room: number) {
  const last = room - length - EDGE_PX;
  return {
    // A place further off than the tooltip is long says nothing of what is under the pointer.
    after: [high + GAP_PX].filter((place) => place <= last && place - at <= length),
    before: [low - GAP_PX - length].filter((place) => place >= EDGE_PX && at - place <= 2 * length),
    along: [at - GAP_PX, at - length / 2, at + GAP_PX - length].map((place) =>
      Math.max(EDGE_PX, Math.min(place, last)),
    ),
  };
}

/**
 * Where the tooltip's corner stands: inside the pane, beside the whole region where that is near the pointer, else
 * beside the pointer; to the right where there is room. It keeps off the obstacles as long as there is another place.
 */
export function placeTooltip(
  size: Size,
  pane: Size,
  { x, y }: Point,
  region: PixelRect | null,
  obstacles: readonly PixelRect[],
): Point {
  const pointer = { left: x, top: y, width: 0, height: 0 };
  const beside = ({ left, top, width, height }: PixelRect, blocked: readonly PixelRect[]) => {
    const low = { x: Math.min(left, x - POINTER_PX), y: Math.min(top, y - POINTER_PX) };
    const high = { x: Math.max(left + width, x + POINTER_PX), y: Math.max(top + height, y + POINTER_PX) };
    const xs = placesOn(x, low.x, high.x, size.width, pane.width);
    const ys = placesOn(y, low.y, high.y, size.height, pane.height);
    const cross = (across: readonly number[], down: readonly number[]): Point[] =>
      across.flatMap((atX) => down.map((atY) => ({ x: atX, y: atY })));
    return [
      ...cross(xs.after, ys.along),
      ...cross(xs.along, ys.after),
      ...cross(xs.before, ys.along),
      ...cross(xs.along, ys.before),
    ].find((at) => !blocked.some((obstacle) => overlaps({ left: at.x, top: at.y, ...size }, obstacle)));
  };
  return (
    beside(region ?? pointer, obstacles) ??
    beside(pointer, obstacles) ??
    beside(pointer, []) ?? { x: EDGE_PX, y: EDGE_PX }
  );
}
