import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Atlas } from '../data/AtlasContext';
import { needsAnalysis, selectScene, type Scene } from '../domain/scene';
import type { ViewState } from '../domain/view';
import { useClassDraft } from '../state/classDraftStore';
import { analysisQuery } from './analysisQuery';

/**
 * The scene of the view. One that needs the analysis keeps the former picture of the data set until that has arrived;
 * where it cannot be had, the view is shown in the atlas' own classes.
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
  const { data: analysis, isError } = useQuery({ ...analysisQuery, enabled: isAnalysed });
  const isOwn = !isAnalysed || isError;
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
      if (isOwn) return selectScene(dataset, geography, asked);
      return analysis?.selectAnalysisScene(dataset, geography, asked) ?? null;
    },
    // prettier-ignore
    [dataset, geography, isOwn, analysis, indicatorId, districtIds, kinds, statuses, countingRuleId, programme, regionId, classes, palette, secondId, period],
  );
  const [shown, setShown] = useState({ scene, dataset });
  if (scene !== null && scene !== shown.scene) setShown({ scene, dataset });
  const former = shown.dataset === dataset ? shown.scene : null;
  return scene ?? former ?? selectScene(dataset, geography, { ...view, indicatorId });
}
