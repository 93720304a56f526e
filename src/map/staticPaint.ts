import type { PaintKey } from '../domain/dataset';
import type { Hatched } from '../domain/hatch';

/** How a region of a still map is painted. */
export interface StaticPaint extends Hatched {
  readonly paint: PaintKey;
}
