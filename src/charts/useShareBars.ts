import { useMemo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import { selectDistrictShareRows, type DistrictShareRow } from '../domain/districtRows';
import { useChartI18n } from './chartWords';
import type { DistrictBar } from './districtBar';
import { useChartFilter } from './useChartFilter';

/** Strong paint for the districts a headline speaks of, a weaker one for the rest. */
export const SHARE_PAINTS = { highlighted: 'seq.7', other: 'seq.3' } as const;

export interface ShareBars {
  readonly rows: readonly DistrictShareRow[];
  readonly bars: readonly DistrictBar[];
}

/** Each district's share of all objects; empty where the list is incomplete. */
export function useShareBars(): ShareBars {
  const { dataset, geography } = useAtlas();
  const { words, format } = useChartI18n();
  const filter = useChartFilter();
  return useMemo(() => {
    const rows = selectDistrictShareRows(dataset, geography, filter);
    const bars = rows.map(({ district, share, count, isHighlighted, isChosen, isMuted }): DistrictBar => {
      const name = format.pick(district.name);
      const written = words.objects(count, format.number(count));
      const figure = words.share(format.percent(share, 1), format.number(count));
      return {
        districtId: district.id,
        name,
        shortName: format.pick(district.shortName),
        figure,
        isChosen,
        isMuted,
        segments: [
          {
            key: 'share',
            label: words.shareColumn,
            count,
            provenance: { kind: 'share', districtIds: [district.id] },
            length: share,
            paint: isHighlighted ? SHARE_PAINTS.highlighted : SHARE_PAINTS.other,
            hatch: null,
          },
        ],
        hollowLength: 0,
        summary: words.rowSummary(name, format.percent(share, 1), written),
      };
    });
    return { rows, bars };
  }, [dataset, geography, filter, words, format]);
}
