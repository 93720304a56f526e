import { createContext, useContext, type ReactNode } from 'react';
import type { PaintKey } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import type { Hatched } from '../../domain/hatch';

/** How a region stands on a still map. */
export interface StillPaint extends Hatched {
  readonly paint: PaintKey;
}

export interface StillMapOptions {
  /** The regions the picture is of, as large as they fit, the others as bare land; absent: the whole country. */
  readonly focus?: readonly RegionId[] | undefined;
  /** A press on a region of the picture. */
  readonly onSelect?: (id: RegionId) => void;
}

/** Draws the country in those paints: maps are made elsewhere, a page only says what is on them. */
export type DrawStillMap = (
  paintOf: (id: RegionId) => StillPaint,
  label: string,
  options?: StillMapOptions,
) => ReactNode;

const Context = createContext<DrawStillMap>(() => null);

export const StillMapProvider = Context.Provider;

export function useStillMap(): DrawStillMap {
  return useContext(Context);
}
