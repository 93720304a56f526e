import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Atlas } from '../data/AtlasContext';
import { needsAnalysis, selectScene, type Scene } from '../domain/scene';
import type { ViewState } from '../domain/view';
import { useClassDraft } from '../state/classDraftStore';
import { analysisQuery } from './analysisQuery';

/**
 * The scene of the view. One that needs the analysis keeps the former picture until that has arrived, and for good
 * where it cannot be had.
 */
export function useScene({ dataset, geography }: Atlas, view: ViewState): Scene {
  // The other forms have one indicator, or a second one in a way of their own.
  const secondId = view.form === 'map' || view.form === 'tiles' ? view.secondId : null;
  const indicatorId = dataset.indicatorById.has(view.indicatorId)
    ? view.indicatorId
    : dataset.defaultIndicatorId;
  // Breaks on the move are not in the address yet.
  const draft = useClassDraft();
  const classes = draft?.indicatorId === indicatorId ? draft.classes : view.classes;
  const isAnalysed = needsAnalysis({ ...view, classes, secondId });
  const { data: analysis } = useQuery({ ...analysisQuery, enabled: isAnalysed });
  const { districtIds, kinds, statuses, countingRuleId, programme, regionId } = view;
  const { palette, period } = view;
  const scene = useMemo(
    () => {
      const asked = {
        indicatorId,
        districtIds,
        kinds,
        statuses,
        countingRuleId,
        programme,
        regionId,
        classes,
        palette,
        secondId,
        period,
      };
      if (!isAnalysed) return selectScene(dataset, geography, asked);
      return analysis?.selectAnalysisScene(dataset, geography, asked) ?? null;
    },
    // prettier-ignore
    [dataset, geography, isAnalysed, analysis, indicatorId, districtIds, kinds, statuses, countingRuleId, programme, regionId, classes, palette, secondId, period],
  );
  const [shown, setShown] = useState(scene);
  if (scene !== null && scene !== shown) setShown(scene);
  // Only an analysis that never came leaves nothing to show: then the atlas' own picture.
  return scene ?? shown ?? selectScene(dataset, geography, { ...view, indicatorId });
}
