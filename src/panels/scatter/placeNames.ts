/** A dot that would like its name beside it. */
export interface NameCandidate {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Greater goes first where two names would collide. */
  readonly priority: number;
}

export interface PlacedName {
  readonly id: string;
  readonly text: string;
  /** Left end of the text, and its middle. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface NameRoom {
  readonly frame: Box;
  /** A straight line over the whole plot that no name may lie on; `null`: none. */
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  readonly widthOf: (text: string) => number;
  readonly lineHeight: number;
  /** Radius of a dot with the air about it. */
  readonly dot: number;
}

const collide = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** A straight line enters a box only where two of its corners lie on different sides of it. */
function crosses(
  [x1, y1, x2, y2]: NonNullable<NameRoom['line']>,
  { left, top, width, height }: Box,
): boolean {
  const sides = [left, left + width].flatMap((x) =>
    [top, top + height].map((y) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))),
  );
  return new Set(sides).size > 1;
}

/**
 * Names beside their dots, right, left, above or below, greedily by priority. None touches another name, another dot,
 * the line or the edge of the plot; what has no room has no name. Pure, all in the same pixels.
 */
export function placeNames(
  candidates: readonly NameCandidate[],
  { frame, line, widthOf, lineHeight, dot }: NameRoom,
): readonly PlacedName[] {
  const dots = candidates.map(({ id, x, y }) => ({
    id,
    box: { left: x - dot, top: y - dot, width: 2 * dot, height: 2 * dot },
  }));
  const taken: Box[] = [];
  const isInside = ({ left, top, width, height }: Box) =>
    left >= frame.left &&
    top >= frame.top &&
    left + width <= frame.left + frame.width &&
    top + height <= frame.top + frame.height;
  return candidates
    .toSorted((a, b) => b.priority - a.priority)
    .flatMap(({ id, text, x, y }) => {
      const width = widthOf(text);
      const middle = y - lineHeight / 2;
      const places = [
        [x + dot, middle],
        [x - dot - width, middle],
        [x - width / 2, y - dot - lineHeight],
        [x - width / 2, y + dot],
      ] as const;
      for (const [left, top] of places) {
        const box = { left, top, width, height: lineHeight };
        const isFree =
          isInside(box) &&
          (line === null || !crosses(line, box)) &&
          taken.every((other) => !collide(box, other)) &&
          dots.every((other) => other.id === id || !collide(box, other.box));
        if (!isFree) continue;
        taken.push(box);
        return [{ id, text, x: left, y: top + lineHeight / 2 }];
      }
      return [];
    });
}
