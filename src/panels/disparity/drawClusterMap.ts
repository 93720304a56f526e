import { createContext, useContext, type ReactNode } from 'react';
import type { PaintKey } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';

/** How a region stands on the map of clusters. */
export interface ClusterPaint {
  readonly paint: PaintKey;
  readonly isUnknown: boolean;
}

/** Draws the country in those paints: maps are made elsewhere, this page only says what is on them. */
export type DrawClusterMap = (paintOf: (id: RegionId) => ClusterPaint, label: string) => ReactNode;

const Context = createContext<DrawClusterMap>(() => null);

export const ClusterMapProvider = Context.Provider;

export function useClusterMap(): DrawClusterMap {
  return useContext(Context);
}
