import type { AtlasConfig } from '../data/config';
import type { Dataset } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import type { ViewState } from '../domain/view';
import type { UrlContext } from '../state/urlSync';

/** What an address without parameters shows, and what an address may name, for a data set. */
export function urlContextOf(config: AtlasConfig, geography: Geography, dataset: Dataset): UrlContext {
  const defaults: ViewState = {
    language: config.defaultLanguage,
    theme: 'auto',
    datasetId: config.defaultDatasetId,
    form: 'map',
    indicatorId: dataset.defaultIndicatorId,
    districtIds: [],
    kinds: [],
    statuses: [],
    countingRuleId: null,
    programme: 'any',
    regionId: null,
  };
  return {
    defaults,
    vocabulary: {
      datasetIds: config.datasets.map(({ id }) => id),
      indicatorIds: dataset.indicators.map(({ id }) => id),
      districtIds: geography.districts.map(({ id }) => id),
      regionIds: geography.regions.map(({ id }) => id),
      countingRuleIds: dataset.countingRules.map(({ id }) => id),
    },
  };
}
