import type { AtlasConfig } from '../data/config';
import type { Dataset } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import { defaultView } from '../domain/view';
import { ownDatasets } from '../state/ownDatasetStore';
import type { UrlContext } from '../state/urlSync';

/** Every data set that can be shown here: those of the configuration and the viewer's own. */
export function datasetIdsOf(config: AtlasConfig): readonly string[] {
  return [...config.datasets, ...ownDatasets()].map(({ id }) => id);
}

/** What an address without parameters shows, and what an address may name, for a data set. */
export function urlContextOf(config: AtlasConfig, geography: Geography, dataset: Dataset): UrlContext {
  return {
    defaults: defaultView(config.defaultLanguage, config.defaultDatasetId, dataset.defaultIndicatorId),
    vocabulary: {
      datasetIds: datasetIdsOf(config),
      indicatorIds: [...dataset.indicatorById.keys()],
      seriesIds: [...geography.statistics.keys()],
      districtIds: geography.districts.map(({ id }) => id),
      regionIds: geography.regions.map(({ id }) => id),
      countingRuleIds: dataset.countingRules.map(({ id }) => id),
      periods: dataset.periods,
    },
  };
}
