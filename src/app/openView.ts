import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries';
import { needsAnalysis } from '../domain/scene';
import { decodeDatasetId, decodeView, type DecodedView } from '../state/urlCodec';
import { initialiseView } from '../state/viewStore';
import { analysisQuery } from './analysisQuery';
import type { Installation } from './start';
import { datasetIdsOf, urlContextOf } from './viewDefaults';

/**
 * Brings what a view needs, so that showing it takes one frame.
 * @param search the query string of an address; what it leaves out is as at the start.
 * @returns the view, and a note for every value that could not be used.
 * @throws DataError when the data set cannot be had.
 */
export async function prepareView(
  queryClient: QueryClient,
  { config, geography }: Installation,
  search: string,
): Promise<DecodedView> {
  const datasetId = decodeDatasetId(search, datasetIdsOf(config), config.defaultDatasetId);
  const { value: dataset } = await queryClient.query(datasetQuery(config, geography, datasetId));
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
