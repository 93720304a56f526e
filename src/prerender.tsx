import { renderToString } from 'react-dom/server';
import { App } from './app/App';
import { boot, raceFonts } from './app/boot';
import { messagesQuery } from './app/messagesQuery';
import { markOf } from './app/paintedIn';
import { createQueryClient } from './app/queryClient';
import { urlContextOf } from './app/viewDefaults';
import { readConfig } from './data/config';
import { boundariesQuery, datasetQuery, geographyQuery } from './data/queries';
import { parseBoundaries, parseTopology } from './data/toBoundaries';
import { parseDataset } from './data/toDataset';
import { parseGeography } from './data/toGeography';
import { requireIndicator } from './domain/observations';
import { loadMessages } from './i18n/loadMessages';
import { PICTURE_PARAMETERS } from './state/urlCodec';
import { initialiseView } from './state/viewStore';

/** Reads a published file by its path beside the page. */
export type ReadPublished = (path: string) => Promise<unknown>;

export interface Prerendered {
  readonly language: string;
  readonly title: string;
  /** Script text to run before the first paint. */
  readonly bootScript: string;
  /** Text of a function to call before the first paint with the fonts of the stylesheet. */
  readonly raceFonts: string;
  /** Tells the app whether it may take the page over as it stands. */
  readonly mark: string;
  readonly html: string;
}

/** Only resolved against and stripped again: nothing of it reaches the page. */
const BASE = 'http://page.invalid/';

/**
 * Draws the default view to HTML with the very components that take it over in the browser.
 * @throws DataError when the published files do not pass their checks.
 */
export async function prerender(read: ReadPublished): Promise<Prerendered> {
  const readAt = (url: string) => read(url.slice(BASE.length));
  const config = await readConfig(await read('config.json'), `${BASE}config.json`);
  const geography = parseGeography(await readAt(config.geographyUrl), config.geographyUrl);
  const entry = config.datasets.find(({ id }) => id === config.defaultDatasetId);
  if (entry?.adapter !== 'bundle') throw new Error('Only a bundled default data set can be painted in');
  const datasetUrl = new URL('dataset.json', entry.url).href;
  const dataset = parseDataset(await readAt(datasetUrl), geography, datasetUrl, entry.id);
  const { overview, context } = config.boundaryUrls;
  const i18n = await loadMessages(config.defaultLanguage);

  const queryClient = createQueryClient();
  const put = (queryKey: readonly unknown[], value: unknown) =>
    queryClient.setQueryData(queryKey, { value, fallback: null });
  put(geographyQuery(config).queryKey, geography);
  put(datasetQuery(config, geography, dataset.id).queryKey, dataset);
  const shapes = parseBoundaries(await readAt(overview), geography, overview);
  put(boundariesQuery(config, geography, 'overview').queryKey, shapes);
  put(boundariesQuery(config, geography, 'context').queryKey, parseTopology(await readAt(context), context));
  queryClient.setQueryData(messagesQuery(config.defaultLanguage).queryKey, i18n);
  const view = urlContextOf(config, geography, dataset).defaults;
  initialiseView(view, []);

  const { question } = requireIndicator(dataset, dataset.defaultIndicatorId);
  return {
    language: config.defaultLanguage,
    title: i18n.t.app.documentTitle(i18n.format.pick(question)),
    bootScript: `(${boot.toString()})(${JSON.stringify(PICTURE_PARAMETERS)})`,
    raceFonts: raceFonts.toString(),
    mark: markOf(view, dataset, geography, shapes),
    html: renderToString(<App queryClient={queryClient} installation={{ config, geography }} />),
  };
}
