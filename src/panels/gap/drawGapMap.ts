import { createContext, useContext, type ReactNode } from 'react';
import type { PaintKey } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';

/** How a region stands on the map of the gap. */
export interface GapPaint {
  readonly paint: PaintKey;
  readonly isUnknown: boolean;
  /** Hatched: in the programme. */
  readonly isOverlaid: boolean;
}

/** Draws the country in those paints: maps are made elsewhere, this page only says what is on them. */
export type DrawGapMap = (paintOf: (id: RegionId) => GapPaint, label: string) => ReactNode;

const Context = createContext<DrawGapMap>(() => null);

export const GapMapProvider = Context.Provider;

export function useGapMap(): DrawGapMap {
  return useContext(Context);
}
