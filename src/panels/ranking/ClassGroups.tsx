import { useAtlas } from '../../data/AtlasContext';
import { selectLegendRows } from '../../domain/legendRows';
import { requireIndicator } from '../../domain/observations';
import type { ClassRanking } from '../../domain/rankingRows';
import type { Scene } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { BinSwatch } from '../legend/BinSwatch';
import { RegionGroup } from './RegionGroup';
import { useRankingWords } from './rankingWords';

interface ClassGroupsProps {
  readonly ranking: ClassRanking;
  readonly scene: Scene;
}

/** Regions by class in the order of the legend; a second variable is hatched as on the map. */
export function ClassGroups({ ranking: { indicator, groups }, scene }: ClassGroupsProps) {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = useRankingWords();
  const shown = requireIndicator(dataset, scene.indicatorId);
  const second = shown.type === 'overlay' ? requireIndicator(dataset, shown.overlayId) : null;
  const category = second?.type === 'category' ? second.categories[0] : undefined;
  const { overlay } = selectLegendRows(scene);
  return (
    <>
      <header className="region-ranking__head">
        <h2 className="region-ranking__heading">{words.classes}</h2>
        <p className="region-ranking__hint">{words.classesHint}</p>
        {category === undefined || overlay === null ? null : (
          <p className="region-ranking__middle">
            <BinSwatch paint="marker" isUnknown={false} overlayPaint={category.paint} />
            {words.hatched(format.pick(category.label), format.number(overlay.count))}
          </p>
        )}
      </header>
      {groups.map((group) => (
        <RegionGroup
          key={group.bin.id}
          group={group}
          indicator={indicator}
          selectedId={scene.selectedId}
          overlay={category}
        />
      ))}
    </>
  );
}
