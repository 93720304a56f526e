import type { Indicator } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import { sourceIdsOf } from '../../domain/provenance/ground';
import type { Scene, ScenePair } from '../../domain/scene';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';

interface PairFigureProps {
  readonly scene: Scene;
  readonly pair: ScenePair;
  readonly first: Indicator;
  /** What its regions have in common, in the language of the page. */
  readonly label: string;
  /** The regions the filter keeps. */
  readonly ids: readonly RegionId[];
  /** Their number as it stands on the page. */
  readonly written: string;
}

/** How many regions share two classes, or lack one; pressing it tells which, and who says so. */
export function PairFigure({ scene, pair, first, label, ids, written }: PairFigureProps) {
  const observations = [scene.observations, pair.observations];
  return (
    <FigureButton
      className="legend__count"
      aria-label={`${written} — ${label}`}
      {...opensProvenance({
        kind: 'regionSet',
        label: { ru: label, en: label },
        places: [],
        definitions: [first.definition, pair.indicator.definition],
        regionIds: ids,
        of: scene.regionsInFilter.size,
        sourceIds: ids.flatMap((id) => observations.flatMap((known) => sourceIdsOf(known.get(id)))),
      })}
    >
      {written}
    </FigureButton>
  );
}
