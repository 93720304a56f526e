import type { Dataset } from '../dataset';
import type { Geography } from '../geography';
import type { Provenance, ProvenanceTarget, ProvenanceView, ShownScale } from '../provenance';
import { ofClassCount, ofObjectCount, ofShare } from './ofCount';
import { ofNational } from './ofNational';
import { ofIndicator, ofObservation, ofParticipation } from './ofObservation';
import { ofMean, ofRegionSet } from './ofRegions';
import { ofHeadline, ofObjectFact, ofStatement, ofStatistic } from './ofPublished';

/**
 * Where a figure on screen comes from, under the view it is shown in. Pure.
 * @param shown the classes on screen, which may be the viewer's own; a count of one of them counts by them.
 * @throws RangeError when the target names what the data set or the geography lacks: a figure on screen never does.
 */
export function selectProvenance(
  dataset: Dataset,
  geography: Geography,
  view: ProvenanceView,
  target: ProvenanceTarget,
  shown: ShownScale | null = null,
): Provenance {
  const isUnfiltered = 'isUnfiltered' in target && target.isUnfiltered;
  const ground = {
    dataset,
    geography,
    view: isUnfiltered ? { ...view, kinds: [], statuses: [] } : view,
    shown,
  };
  switch (target.kind) {
    case 'observation':
      return ofObservation(ground, target);
    case 'statistic':
      return ofStatistic(ground, target);
    case 'headline':
      return ofHeadline(ground, target);
    case 'participation':
      return ofParticipation(ground, target);
    case 'objectFact':
      return ofObjectFact(ground, target);
    case 'statement':
      return ofStatement(ground, target);
    case 'classCount':
      return ofClassCount(ground, target);
    case 'objectCount':
      return ofObjectCount(ground, target);
    case 'share':
      return ofShare(ground, target);
    case 'indicator':
      return ofIndicator(ground, target);
    case 'regionSet':
      return ofRegionSet(ground, target);
    case 'mean':
    case 'sum':
      return ofMean(ground, target);
    case 'national':
      return ofNational(ground, target);
  }
}
