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

/**
 * Names beside their dots, right, left, above or below, greedily by priority. None touches another name, another dot
 * or the edge of the plot; what has no room has no name. Pure, all in the same pixels.
 */
export function placeNames(
  candidates: readonly NameCandidate[],
  { frame, widthOf, lineHeight, dot }: NameRoom,
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
          taken.every((other) => !collide(box, other)) &&
          dots.every((other) => other.id === id || !collide(box, other.box));
        if (!isFree) continue;
        taken.push(box);
        return [{ id, text, x: left, y: top + lineHeight / 2 }];
      }
      return [];
    });
}
