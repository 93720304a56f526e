import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries';
import type { Dataset } from '../domain/dataset';
import { needsAnalysis } from '../domain/scene';
import { decodeDatasetId, decodeView, type DecodedView } from '../state/urlCodec';
import { initialiseView } from '../state/viewStore';
import { analysisQuery } from './analysisQuery';
import type { Installation } from './start';
import { datasetIdsOf, urlContextOf } from './viewDefaults';

/**
 * Brings a data set. One that is here is taken as it is: asking a source that is down once more, or waiting until the
 * stand lets a fresher one come, would hold up the picture.
 * @throws DataError when it cannot be had.
 */
export async function bringDataset(
  queryClient: QueryClient,
  { config, geography }: Installation,
  datasetId: string,
): Promise<Dataset> {
  const query = datasetQuery(config, geography, datasetId);
  return (await queryClient.query({ ...query, staleTime: 'static' })).value;
}

/**
 * Brings what a view needs, so that showing it takes one frame.
 * @param search the query string of an address; what it leaves out is as at the start.
 * @returns the view, and a note for every value that could not be used.
 * @throws DataError when the data set cannot be had.
 */
export async function prepareView(
  queryClient: QueryClient,
  installation: Installation,
  search: string,
): Promise<DecodedView> {
  const { config, geography } = installation;
  const datasetId = decodeDatasetId(search, datasetIdsOf(config), config.defaultDatasetId);
  const dataset = await bringDataset(queryClient, installation, datasetId);
  const { vocabulary, defaults } = urlContextOf(config, geography, dataset);
  const decoded = decodeView(search, vocabulary, defaults);
  if (needsAnalysis(decoded.view)) await queryClient.query(analysisQuery).catch(() => null);
  return decoded;
}

/** The view asked for last: one that arrives after a later one was asked for is not shown any more. */
let lastAsked = 0;

/** Shows the view of an address in place of the one on screen, which stays where that cannot be had. */
export async function openView(
  queryClient: QueryClient,
  installation: Installation,
  search: string,
): Promise<void> {
  const mine = ++lastAsked;
  const { view, notes } = await prepareView(queryClient, installation, search);
  if (mine === lastAsked) initialiseView(view, notes);
}
