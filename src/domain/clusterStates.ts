import type { Dataset } from './dataset';
import type { Clusters } from './disparityPattern';
import type { Geography, RegionId } from './geography';
import { baseIndicator, requireIndicator, selectObservations } from './observations';
import { selectRegionsInFilter, type RegionFilter } from './regionFilter';
import type { LocalMoranResult, Quadrant } from './statistics/localMoran';

/** Why a region the filter keeps is of no cluster: not significant, no neighbour, not applicable, or not known. */
export type NoCluster = 'none' | 'noNeighbours' | 'notApplicable' | 'unknown';
/** What is known of a region the filter keeps. */
export type ClusterState = Quadrant | NoCluster;

/**
 * How each region stands on the map of clusters. Pure.
 * @param local The result for the regions that the filter keeps and whose value is known.
 * @param groups Its significant regions, under the rule in force.
 * @returns In the geography's order; a region that the filter leaves out is not in it.
 * @throws RangeError for an indicator the data set lacks.
 */
export function selectClusterStates(
  dataset: Dataset,
  geography: Geography,
  view: RegionFilter,
  local: LocalMoranResult,
  groups: Clusters,
): ReadonlyMap<RegionId, ClusterState> {
  const base = baseIndicator(dataset, requireIndicator(dataset, view.indicatorId));
  const observations = selectObservations(dataset, geography, base.id, view);
  const tested = new Map<RegionId, ClusterState>([
    ...local.regions.map(({ id }) => [id, 'none'] as const),
    ...local.excluded.map((id) => [id, 'noNeighbours'] as const),
    ...[...groups].flatMap(([cluster, regions]) => regions.map(({ id }) => [id, cluster] as const)),
  ]);
  return new Map(
    [...selectRegionsInFilter(dataset, geography, view)].map((id) => [
      id,
      tested.get(id) ?? (observations.get(id)?.kind === 'notApplicable' ? 'notApplicable' : 'unknown'),
    ]),
  );
}
