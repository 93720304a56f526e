import { useMemo } from 'react';
import { useAtlas } from '../data/AtlasContext';
import type { ObjectKind, ObjectStatus } from '../domain/dataset';
import { selectDistrictObjectRows } from '../domain/districtRows';
import { useChartI18n } from './chartWords';
import type { BarSegment, DistrictBar, SegmentPaint } from './districtBar';
import { summarise } from './summarise';
import { useChartFilter } from './useChartFilter';

/** A kind is a hue, a status its strength; of unknown status only the hatching has the hue. */
export function objectPaint(kind: ObjectKind, status: ObjectStatus): SegmentPaint {
  return status === 'unknown'
    ? { paint: 'unknown', hatch: `object.${kind}.operating` }
    : { paint: `object.${kind}.${status}`, hatch: null };
}

/** Key of the segment that holds objects of a kind in a status. */
export function objectSegmentKey(kind: ObjectKind, status: ObjectStatus): string {
  return `${kind}-${status}`;
}

/** Named objects of each district by kind and status. */
export function useObjectBars(): readonly DistrictBar[] {
  const { dataset, geography } = useAtlas();
  const i18n = useChartI18n();
  const filter = useChartFilter();
  return useMemo(() => {
    const { words, format } = i18n;
    return selectDistrictObjectRows(dataset, geography, filter).map((row): DistrictBar => {
      const segments = row.counts.map(({ kind, status, count }): BarSegment => ({
        key: objectSegmentKey(kind, status),
        label: `${words.kinds[kind]}, ${words.statuses[status]}`,
        count,
        provenance: { kind: 'objectCount', districtId: row.district.id, objectKind: kind, status },
        length: count,
        ...objectPaint(kind, status),
      }));
      const name = format.pick(row.district.name);
      const figure = words.objects(row.total, format.number(row.total));
      return {
        districtId: row.district.id,
        name,
        shortName: format.pick(row.district.shortName),
        figure,
        isChosen: row.isChosen,
        isMuted: row.isMuted,
        segments,
        hollowLength: 0,
        summary: summarise(name, figure, segments, i18n),
      };
    });
  }, [dataset, geography, filter, i18n]);
}
