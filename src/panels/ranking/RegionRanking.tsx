import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectRankingRows } from '../../domain/rankingRows';
import type { Scene } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { ClassGroups } from './ClassGroups';
import { NumericRankingView } from './NumericRankingView';
import './RegionRanking.css';
import { useRankingWords } from './rankingWords';
import { useListKeys } from './useListKeys';

interface RegionRankingProps {
  readonly scene: Scene;
}

/** Regions by the chosen indicator, greatest first; by class where the indicator has no order of size. */
export function RegionRanking({ scene }: RegionRankingProps) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useRankingWords();
  const ranking = useMemo(() => {
    const { compare } = new Intl.Collator(format.language);
    return selectRankingRows(dataset, geography, scene, (a, b) =>
      compare(a[format.language], b[format.language]),
    );
  }, [dataset, geography, scene, format.language]);
  const lists = useListKeys();
  const isEmpty = scene.regionsInFilter.size === 0;
  return (
    <section
      className="region-ranking"
      aria-label={ranking.kind === 'numeric' ? words.caption : words.classes}
    >
      <div ref={lists}>
        {isEmpty ? (
          <p className="region-ranking__empty" role="status">
            {words.empty}
          </p>
        ) : ranking.kind === 'numeric' ? (
          <NumericRankingView ranking={ranking} scene={scene} />
        ) : (
          <ClassGroups ranking={ranking} scene={scene} />
        )}
      </div>
    </section>
  );
}
