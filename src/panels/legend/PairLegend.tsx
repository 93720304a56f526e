import { useEffect } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { baseIndicator, requireIndicator } from '../../domain/observations';
import type { Scene, ScenePair } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { clearClassHighlight } from '../../state/classHighlightStore';
import { ClassSettingsWithHistogram } from './classes/ClassPanel';
import './Legend.css';
import { OverlayPairRows } from './OverlayPairRows';
import './PairLegend.css';
import { PairMatrix } from './PairMatrix';
import { usePairWords } from './pairWords';

interface PairLegendProps {
  readonly scene: Scene;
  readonly pair: ScenePair;
}

/** What colour and hatching mean where two indicators are on the map, and how to read them together. */
export function PairLegend({ scene, pair }: PairLegendProps) {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const words = usePairWords();
  const first = baseIndicator(dataset, requireIndicator(dataset, scene.indicatorId));
  // Classes of other indicators are other classes.
  useEffect(() => clearClassHighlight, [first.id, pair.indicator.id]);
  const yes = pair.indicator.type === 'category' ? pair.indicator.categories[0] : undefined;
  const how =
    yes !== undefined
      ? words.howOverlay(format.pick(yes.label))
      : first.type === 'category'
        ? words.howCategories
        : words.howNumbers;
  return (
    <section className="legend pair-legend" aria-label={t.legend.heading}>
      {pair.kind === 'classes' ? (
        <OverlayPairRows scene={scene} pair={pair} first={first} />
      ) : (
        <PairMatrix scene={scene} pair={pair} first={first} />
      )}
      <div className="legend__foot">
        <details className="legend__notes">
          <summary className="legend__summary">{words.how}</summary>
          <p>{how}</p>
          {pair.kind === 'numbers' && <p>{words.howTies}</p>}
          <p>{words.howCare}</p>
        </details>
        {pair.kind === 'classes' && first.type !== 'category' && (
          <ClassSettingsWithHistogram scene={scene} label={format.pick(first.label)} />
        )}
      </div>
    </section>
  );
}
