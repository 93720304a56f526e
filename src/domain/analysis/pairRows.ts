import type { Bin } from '../colorScale';
import type { RegionId } from '../geography';
import type { Scene, ScenePair } from '../scene';
import { missingOf, pairBinsOf, pairPaint, cellId, type MissingPair, type PairBins } from './pairScene';
import { levelOfBin } from './thirds';

export interface PairCount {
  readonly ids: readonly RegionId[];
  /** Regions the filter keeps. */
  readonly count: number;
  /** Regions of the whole country. */
  readonly total: number;
}

/** Regions that share a class of the first and a class of the second indicator. */
export interface PairCell extends PairCount {
  readonly id: string;
  readonly bins: PairBins;
  readonly paint: string;
  /** How the second is hatched: 0 not at all … 2 densely. */
  readonly level: 0 | 1 | 2;
}

export interface PairRows {
  /** Classes of the first indicator, left to right: least first where they are numbers. */
  readonly columns: readonly Bin[];
  /** Classes of the second from top to bottom, most first, with their cells in the order of the columns. */
  readonly rows: readonly { readonly bin: Bin; readonly cells: readonly PairCell[] }[];
  /** Regions with no place in it, and why; only what occurs. */
  readonly missing: readonly (MissingPair & PairCount)[];
  /** True where the filter leaves some region out. */
  readonly isFiltered: boolean;
}

const isClass = ({ kind }: Bin) => kind === 'category' || kind === 'range';

/** The legend of a map of two indicators of which the second is a number. Every region is counted once. */
export function selectPairRows(scene: Scene, pair: ScenePair): PairRows {
  const regions = scene.marks.map(({ id }) => ({ id, bins: pairBinsOf(scene, pair, id) }));
  const countOf = (members: readonly { readonly id: RegionId }[]): PairCount => {
    const ids = members.map(({ id }) => id).filter((id) => scene.regionsInFilter.has(id));
    return { ids, count: ids.length, total: members.length };
  };
  const firsts = scene.scale.bins.filter(isClass);
  const columns = firsts.some(({ kind }) => kind === 'range') ? firsts.toReversed() : firsts;
  const cellOf = (bins: PairBins): PairCell => ({
    id: cellId(bins),
    bins,
    paint: pairPaint(bins),
    level: levelOfBin(bins.second),
    ...countOf(
      regions.filter((region) => missingOf(region.bins) === null && cellId(region.bins) === cellId(bins)),
    ),
  });
  const kinds = ['unknown', 'notApplicable'] as const;
  const accounts = ['first', 'second', 'both'] as const;
  return {
    columns,
    rows: pair.scale.bins
      .filter(isClass)
      .map((second) => ({ bin: second, cells: columns.map((first) => cellOf({ first, second })) })),
    missing: kinds
      .flatMap((kind) => accounts.map((of) => ({ kind, of })))
      .map(({ kind, of }) => {
        const isSo = (missing: MissingPair | null) => missing?.kind === kind && missing.of === of;
        return { kind, of, ...countOf(regions.filter(({ bins }) => isSo(missingOf(bins)))) };
      })
      .filter(({ total }) => total > 0),
    isFiltered: scene.regionsInFilter.size < scene.marks.length,
  };
}
