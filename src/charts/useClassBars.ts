import { useMemo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { selectDistrictRows, type DistrictRow } from '../domain/districtRows';
import { requireIndicator } from '../domain/observations';
import type { Bin } from '../domain/colorScale';
import type { Indicator } from '../domain/dataset';
import { useChartI18n, type ChartI18n } from './chartWords';
import type { BarSegment, DistrictBar } from './districtBar';
import { summarise } from './summarise';
import { useChartFilter } from './useChartFilter';

function binWord(bin: Bin, indicator: Indicator, { words, format }: ChartI18n): string {
  if (bin.kind === 'category' && indicator.type === 'category') {
    const category = indicator.categories.find(({ id }) => id === bin.id);
    return format.pick(category?.shortLabel ?? bin.label);
  }
  return indicator.unknown === undefined ? words.unknown : format.pick(indicator.unknown.label);
}

/** How many of all are of the first class; where nothing is known of any, not a zero but the words. */
function shareFigure({ counts, regionCount }: DistrictRow, { words, format }: ChartI18n): string {
  const isAnyKnown = counts.some(({ bin, count }) => bin.kind !== 'unknown' && count > 0);
  return isAnyKnown
    ? words.confirmedOf(format.number(counts[0]?.count ?? 0), format.number(regionCount))
    : words.unknown;
}

function toBar(row: DistrictRow, indicator: Indicator, isShare: boolean, i18n: ChartI18n): DistrictBar {
  const { words, format } = i18n;
  const unit = isShare ? row.regionCount : 1;
  const segments = row.counts.map(({ bin, count }): BarSegment => ({
    key: bin.id,
    label: binWord(bin, indicator, i18n),
    count,
    provenance: {
      kind: 'classCount',
      indicatorId: indicator.id,
      binId: bin.id,
      districtId: row.district.id,
    },
    length: count / unit,
    paint: bin.paint,
    hatch: bin.kind === 'unknown' ? 'unknown.line' : null,
  }));
  const kept = row.regionCount - row.filteredOut;
  const name = format.pick(row.district.name);
  const figure = isShare ? shareFigure(row, i18n) : words.regions(kept, format.number(kept));
  return {
    districtId: row.district.id,
    name,
    shortName: format.pick(row.district.shortName),
    figure,
    isChosen: row.isChosen,
    isMuted: row.isMuted,
    segments,
    hollowLength: row.filteredOut / unit,
    summary: summarise(name, figure, segments, i18n),
  };
}

/**
 * Regions of each district by class of a categorical indicator.
 * @param isShare bars of equal length, parts as shares; else a bar is as long as the district has regions.
 */
export function useClassBars(indicatorId: string, isShare: boolean): readonly DistrictBar[] {
  const { dataset, geography } = useAtlas();
  const i18n = useChartI18n();
  const filter = useChartFilter();
  return useMemo(() => {
    const indicator = requireIndicator(dataset, indicatorId);
    return selectDistrictRows(dataset, geography, filter, indicatorId).map((row) =>
      toBar(row, indicator, isShare, i18n),
    );
  }, [dataset, geography, filter, indicatorId, isShare, i18n]);
}
