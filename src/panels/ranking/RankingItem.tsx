import { useEffect, useRef } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { districtPaint, paintValue } from '../../domain/palette';
import type { NumericRanking, RankingRow } from '../../domain/rankingRows';
import { digitsOf } from '../../i18n/digitsOf';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { patchView } from '../../state/viewStore';
import { FigureButton } from '../../ui/FigureButton';
import { RankingBar } from './RankingBar';
import { useRankingWords } from './rankingWords';

interface RankingItemProps {
  readonly row: RankingRow;
  readonly ranking: NumericRanking;
  readonly isSelected: boolean;
  /** Bars in the colours of the districts, not in those of the map. */
  readonly isByDistrict: boolean;
}

/** One region: its place, its name that selects it, its bar, and its value that tells where it comes from. */
export function RankingItem({ row, ranking, isSelected, isByDistrict }: RankingItemProps) {
  const { geography } = useAtlas();
  const { format } = useI18n();
  const words = useRankingWords();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { region, district, place, isShared, value } = row;
  const ofDistrict = district === undefined ? null : districtPaint(geography.districts.indexOf(district));
  const name = format.pick(region.name);
  const written = format.number(value, digitsOf(value));
  const placed = format.number(place);
  return (
    <li ref={element} className={`region-ranking__row${isSelected ? ' region-ranking__row--selected' : ''}`}>
      <span className="region-ranking__place">
        <span aria-hidden="true">{placed}</span>
        <span className="visually-hidden">{isShared ? words.sharedPlace(placed) : words.place(placed)}</span>
      </span>
      <button
        type="button"
        className="region-ranking__select"
        aria-pressed={isSelected}
        onClick={() => patchView({ regionId: region.id })}
      >
        {name}
      </button>
      {district === undefined || ofDistrict === null ? null : (
        <abbr className="region-ranking__district" title={format.pick(district.name)}>
          <svg className="region-ranking__district-key" viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.5" fill={paintValue(ofDistrict)} />
          </svg>
          {format.pick(district.shortName)}
        </abbr>
      )}
      <RankingBar
        row={row}
        ranking={ranking}
        paint={(isByDistrict ? ofDistrict : row.mark?.paint) ?? 'unknown'}
      />
      <FigureButton
        className="region-ranking__value"
        tabIndex={-1}
        aria-label={words.valueOf(name, written)}
        {...opensProvenance({ kind: 'observation', indicatorId: ranking.indicator.id, regionId: region.id })}
      >
        {written}
      </FigureButton>
    </li>
  );
}
