import type { QueryClient } from '@tanstack/react-query';
import type { AtlasConfig } from '../data/config';
import type { Loaded } from '../data/load';
import { boundariesQuery, configQuery, datasetQuery, geographyQuery } from '../data/queries';
import type { Dataset } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import { needsAnalysis } from '../domain/scene';
import { decodeDatasetId, decodeLanguage, decodeOwnDatasetId, decodeView } from '../state/urlCodec';
import { syncUrl, type UrlContext } from '../state/urlSync';
import { initialiseView } from '../state/viewStore';
import { analysisQuery } from './analysisQuery';
import { messagesQuery } from './messagesQuery';
import { markOf } from './paintedIn';
import { requestedMode } from './requestedMode';
import { datasetIdsOf, urlContextOf } from './viewDefaults';

/** What is the same for the life of the page. */
export interface Installation {
  readonly config: AtlasConfig;
  readonly geography: Geography;
}

export interface Started {
  readonly installation: Installation;
  /** What the first view shows, to compare with what is painted into the page. */
  readonly mark: string;
}

/**
 * Loads what the first view needs, settles the view from the address, and keeps the two in step from then on.
 * @throws DataError of the first part that could not be had.
 */
export async function start(queryClient: QueryClient): Promise<Started> {
  const mode = requestedMode();
  if (mode !== null) void import('./prepareStand').then(({ prepareStand }) => prepareStand());
  const { value: config } = await queryClient.query(configQuery());
  const arriving = queryClient.query(geographyQuery(config)).then(({ value }) => value);
  const ownId = decodeOwnDatasetId(location.search);
  if (ownId !== null) {
    const { listUsable } = await import('./ownDatasetList');
    await listUsable(ownId, () => queryClient.query(datasetQuery(config, arriving, ownId)));
  }
  const datasetId = decodeDatasetId(location.search, datasetIdsOf(config), config.defaultDatasetId);
  const [geography, { value: dataset }, { value: shapes }] = await Promise.all([
    arriving,
    queryClient.query(datasetQuery(config, arriving, datasetId)),
    queryClient.query(boundariesQuery(config, arriving, 'overview')),
    // Neighbouring land is scenery: without it the atlas is still right.
    queryClient.query(boundariesQuery(config, arriving, 'context')).catch(() => null),
    queryClient.query(messagesQuery(decodeLanguage(location.search, config.defaultLanguage))),
  ]);
  const { vocabulary, defaults } = urlContextOf(config, geography, dataset);
  const { view, notes } = decodeView(location.search, vocabulary, defaults);
  // What cannot be had leaves the atlas' own picture.
  if (needsAnalysis(view)) await queryClient.query(analysisQuery).catch(() => null);
  initialiseView(view, notes);
  // The address of a kiosk is its settings: no visitor's view is left in it nor in the history.
  if (mode !== 'kiosk') syncUrl(datasetContext(queryClient, config, geography, dataset));
  // Notes and stands are drawn too, and the painted-in page has neither.
  const mark = notes.length > 0 || mode !== null ? '' : markOf(view, dataset, geography, shapes);
  return { installation: { config, geography }, mark };
}

function datasetContext(
  queryClient: QueryClient,
  config: AtlasConfig,
  geography: Geography,
  first: Dataset,
): (datasetId: string) => UrlContext {
  return (datasetId) => {
    const { queryKey } = datasetQuery(config, geography, datasetId || config.defaultDatasetId);
    const loaded = queryClient.getQueryData<Loaded<Dataset>>(queryKey);
    return urlContextOf(config, geography, loaded?.value ?? first);
  };
}
