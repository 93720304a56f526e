import type { Bin } from './colorScale';
import type { RegionId } from './geography';
import type { Scene } from './scene';

/** One class of the legend and how many regions it holds. */
export interface LegendRow {
  readonly bin: Bin;
  /** Regions the filter keeps. */
  readonly count: number;
  /** Regions of the whole country. */
  readonly total: number;
}

export interface LegendRows {
  /** In the scale's order: most first, then zero, unknown, not applicable. */
  readonly rows: readonly LegendRow[];
  /** Regions under the overlay's hatching; `null` where the indicator has no overlay. */
  readonly overlay: { readonly count: number; readonly total: number } | null;
  /** True where the filter leaves some region out, so that counts need their totals beside them. */
  readonly isFiltered: boolean;
}

/** The legend of a scene. A region is counted in the class it is painted in, and in no other. */
export function selectLegendRows(scene: Scene): LegendRows {
  const { marks, scale, overlaid, regionsInFilter } = scene;
  const inFilter = (id: RegionId) => regionsInFilter.has(id);
  const rows = scale.bins.map((bin): LegendRow => {
    const members = marks.filter(({ binId }) => binId === bin.id);
    return { bin, count: members.filter(({ id }) => inFilter(id)).length, total: members.length };
  });
  return {
    rows,
    overlay: overlaid && { count: [...overlaid].filter(inFilter).length, total: overlaid.size },
    isFiltered: regionsInFilter.size < marks.length,
  };
}
