import { useState } from 'react';
import type { NumericRanking } from '../../domain/rankingRows';
import type { Scene } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { RadioPills } from '../../ui/RadioPills';
import { MiddleLines } from './MiddleLines';
import { OverlayHatch } from './OverlayHatch';
import { RankingItem } from './RankingItem';
import { RegionGroup } from './RegionGroup';
import { useRankingWords } from './rankingWords';

/** What a bar is coloured by: as on the map, or to see where the districts stand. */
const COLORS = ['classes', 'districts'] as const;

interface NumericRankingViewProps {
  readonly ranking: NumericRanking;
  readonly scene: Scene;
}

/** The order of a number: middles, bars, and apart from them the regions that have no place. */
export function NumericRankingView({ ranking, scene }: NumericRankingViewProps) {
  const { format } = useI18n();
  const words = useRankingWords();
  const [colors, setColors] = useState<(typeof COLORS)[number]>('classes');
  const { rows, unknown, notApplicable } = ranking;
  const [inFilter, everywhere] = [scene.regionsInFilter.size, scene.marks.length];
  const say = inFilter < everywhere ? words.rankedInFilter : words.ranked;
  const missing = scene.scale.bins.flatMap((bin) => {
    const members = bin.kind === 'unknown' ? unknown : bin.kind === 'notApplicable' ? notApplicable : [];
    return members.length === 0 ? [] : [{ bin, members }];
  });
  return (
    <>
      <header className="region-ranking__head">
        <p role="status">{say(format.number(rows.length), format.number(inFilter), inFilter)}</p>
        <MiddleLines ranking={ranking} />
        <RadioPills
          legend={words.colors}
          options={COLORS.map((value) => ({ value, label: words.colorsBy[value] }))}
          value={colors}
          onChange={setColors}
        />
        <p className="region-ranking__hint">{rows.length === 0 ? words.nothingKnown : words.hint}</p>
      </header>
      <OverlayHatch />
      <ol className="region-ranking__rows">
        {rows.map((row) => (
          <RankingItem
            key={row.region.id}
            row={row}
            ranking={ranking}
            isSelected={row.region.id === scene.selectedId}
            isByDistrict={colors === 'districts'}
          />
        ))}
      </ol>
      {missing.length === 0 ? null : (
        <section className="region-ranking__apart">
          <h2 className="region-ranking__heading">{words.notRanked}</h2>
          <p className="region-ranking__hint">{words.notRankedHint}</p>
          {missing.map((group) => (
            <RegionGroup
              key={group.bin.id}
              group={group}
              indicator={ranking.indicator}
              selectedId={scene.selectedId}
            />
          ))}
        </section>
      )}
    </>
  );
}
