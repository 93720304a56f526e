// The thread on which files are opened, read and built into data sets: nothing that grows with the file is done on the
// page's own.
import { expose } from 'comlink';
import { DataError } from '../dataError';
import { load } from '../load';
import { parseBoundaries } from '../toBoundaries';
import { parseRecognition, recognitionOf } from '../toRecognition';
import type { ImportContext } from './context';
import { createWorkerApi } from './workerApi';
import { createLocateRegion } from './workerLocate';
import type { ImportSetting } from './workerMessages';

expose(createWorkerApi(loadContext));

async function loadContext({
  geography,
  recognitionUrl,
  boundariesUrl,
}: ImportSetting): Promise<ImportContext> {
  const [recognition, boundaries] = await Promise.all([
    loadOrNull(recognitionUrl, (json, url) => parseRecognition(json, geography, url)),
    loadOrNull(boundariesUrl, (json, url) => parseBoundaries(json, geography, url)),
  ]);
  return {
    geography,
    recognition: recognition ?? recognitionOf(geography),
    locate: boundaries === null ? null : createLocateRegion(boundaries),
  };
}

/** Without a network a file can still be read, only less well. */
async function loadOrNull<T>(
  url: string | null,
  parse: (json: unknown, url: string) => T,
): Promise<T | null> {
  if (url === null) return null;
  try {
    return (await load(url, (json) => parse(json, url))).value;
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}
