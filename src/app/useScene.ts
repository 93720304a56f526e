import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Atlas } from '../data/AtlasContext';
import { needsAnalysis, selectScene, type Scene } from '../domain/scene';
import type { ViewState } from '../domain/view';
import { analysisQuery } from './analysisQuery';

/**
 * The scene of the view. One that needs the analysis keeps the former picture until that has arrived, and for good
 * where it cannot be had.
 */
export function useScene({ dataset, geography }: Atlas, view: ViewState): Scene {
  // The other forms have one indicator, or a second one in a way of their own.
  const secondId = view.form === 'map' || view.form === 'tiles' ? view.secondId : null;
  const isAnalysed = needsAnalysis({ ...view, secondId });
  const { data: analysis } = useQuery({ ...analysisQuery, enabled: isAnalysed });
  const indicatorId = dataset.indicatorById.has(view.indicatorId)
    ? view.indicatorId
    : dataset.defaultIndicatorId;
  const { districtIds, kinds, statuses, countingRuleId, programme, regionId } = view;
  const { classes, palette, period } = view;
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
