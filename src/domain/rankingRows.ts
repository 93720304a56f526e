import { mean, median } from 'simple-statistics';
import type { Bin } from './colorScale';
import type { Dataset, Indicator, NumericIndicator } from './dataset';
import type { District, Geography, Region } from './geography';
import { baseIndicator, requireIndicator } from './observations';
import { knownNumbers, selectRank } from './ranking';
import type { RegionMark, Scene } from './scene';
import type { CompareTexts } from './tableRows';

/** A region of the ranking, painted as on the map. */
export interface RankedRegion {
  readonly region: Region;
  readonly district: District | undefined;
  readonly mark: RegionMark | undefined;
}

/** A region with its value and place, and its bar on the axis all bars share. */
export interface RankingRow extends RankedRegion {
  readonly value: number;
  /** 1 for the greatest of the filter; equal values share the better place. */
  readonly place: number;
  readonly isShared: boolean;
  /** Where the bar begins, 0…1 of the axis: at zero, or left of it for a value below zero. */
  readonly start: number;
  /** 0…1 of the axis; 0 for a value of zero. */
  readonly length: number;
}

/** A middle of the known values: every region counts once, however many people live there. */
export interface RankingLine {
  readonly value: number;
  /** 0…1 of the axis. */
  readonly at: number;
}

/** Regions in the order of a number. */
export interface NumericRanking {
  readonly kind: 'numeric';
  /** Whose numbers they are: the base of an overlay, else the indicator itself. */
  readonly indicator: NumericIndicator;
  /** Regions with a known value, greatest first. */
  readonly rows: readonly RankingRow[];
  /** Where zero lies, 0…1 of the axis. */
  readonly zeroAt: number;
  /** `null` where no value is known. */
  readonly mean: RankingLine | null;
  readonly median: RankingLine | null;
  /** Unknown is not zero: no place in the order. */
  readonly unknown: readonly RankedRegion[];
  readonly notApplicable: readonly RankedRegion[];
}

/** Regions of a class of the legend. */
export interface ClassGroup {
  readonly bin: Bin;
  readonly members: readonly RankedRegion[];
}

/** Regions by class, for classes have no order of size. */
export interface ClassRanking {
  readonly kind: 'classes';
  readonly indicator: Extract<Indicator, { type: 'category' }>;
  /** In legend order; a class without a region of the filter has no members. */
  readonly groups: readonly ClassGroup[];
}

export type Ranking = NumericRanking | ClassRanking;

function rankByNumber(
  indicator: NumericRanking['indicator'],
  regions: readonly RankedRegion[],
  { observations }: Pick<Scene, 'observations'>,
): NumericRanking {
  const kept = new Set(regions.map(({ region }) => region.id));
  const values = new Map([...knownNumbers(observations)].filter(([id]) => kept.has(id)));
  const numbers = [...values.values()];
  const from = Math.min(0, ...numbers);
  // Where every value is zero there is no bar, and any length of the axis will do.
  const span = Math.max(0, ...numbers) - from || 1;
  const at = (value: number) => (value - from) / span;
  const line = (middle: (list: number[]) => number): RankingLine | null => {
    if (numbers.length === 0) return null;
    const value = middle(numbers);
    return { value, at: at(value) };
  };
  const rows = regions.flatMap((ranked): RankingRow[] => {
    const value = values.get(ranked.region.id);
    const rank = selectRank(values, ranked.region.id);
    if (value === undefined || rank === null) return [];
    const { place, isShared } = rank;
    return [
      { ...ranked, value, place, isShared, start: at(Math.min(0, value)), length: Math.abs(value) / span },
    ];
  });
  const isOf = (kind: 'unknown' | 'notApplicable') =>
    regions.filter(({ region }) => (observations.get(region.id)?.kind ?? 'unknown') === kind);
  return {
    kind: 'numeric',
    indicator,
    // A stable sort: equal values keep the order they were given in.
    rows: rows.toSorted((a, b) => b.value - a.value),
    zeroAt: at(0),
    mean: line(mean),
    median: line(median),
    unknown: isOf('unknown'),
    notApplicable: isOf('notApplicable'),
  };
}

/**
 * The regions the filter keeps in the order of the scene's indicator. Pure.
 * @param compareTexts orders names in the reader's language: among equal values and within a class.
 * @returns bars for numbers; groups in legend order for classes. An empty filter gives empty lists and no lines.
 * @throws RangeError when the data set lacks the indicator of the scene.
 */
export function selectRankingRows(
  dataset: Dataset,
  geography: Geography,
  scene: Scene,
  compareTexts: CompareTexts,
): Ranking {
  const indicator = baseIndicator(dataset, requireIndicator(dataset, scene.indicatorId));
  const regions = geography.regions
    .filter(({ id }) => scene.regionsInFilter.has(id))
    .toSorted((a, b) => compareTexts(a.name, b.name))
    .map((region): RankedRegion => ({
      region,
      district: geography.districtById.get(region.districtId),
      mark: scene.markById.get(region.id),
    }));
  if (indicator.type === 'overlay') throw new RangeError(`Overlay of an overlay: ${scene.indicatorId}`);
  if (indicator.type !== 'category') return rankByNumber(indicator, regions, scene);
  return {
    kind: 'classes',
    indicator,
    groups: scene.scale.bins.map((bin) => ({
      bin,
      members: regions.filter(({ mark }) => mark?.binId === bin.id),
    })),
  };
}
