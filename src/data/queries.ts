import { queryOptions } from '@tanstack/react-query';
import type { Geography } from '../domain/geography';
import { datasetRequest, type DatasetPart } from './adapters';
import { parseConfig, type AtlasConfig, type BoundaryLevel, type DatasetEntry } from './config';
import { DataError } from './dataError';
import { load, type Loaded } from './load';
import { parseBoundaries, parseTopology } from './toBoundaries';
import { parseDataset } from './toDataset';
import { parseGeography } from './toGeography';
import { parseProgramme } from './toProgramme';
import { parseStatements } from './toStatements';

/** Files change by deployment only; Maps are not JSON, so nothing can be shared structurally; `load` retries itself. */
const STABLE = { staleTime: Infinity, gcTime: Infinity, structuralSharing: false, retry: false } as const;

/** What a check needs may still be on its way: files are fetched side by side and checked in order. */
type Awaitable<T> = T | Promise<T>;

/** The configuration beside the page. */
export function configQuery(url: string = new URL('config.json', document.baseURI).href) {
  return queryOptions({
    ...STABLE,
    queryKey: ['config', url],
    queryFn: ({ signal }) => load(url, (json) => parseConfig(json, url), { signal }),
  });
}

/** Districts, regions and reference statistics. */
export function geographyQuery({ geographyUrl: url }: AtlasConfig) {
  return queryOptions({
    ...STABLE,
    queryKey: ['geography', url],
    queryFn: ({ signal }) => load(url, (json) => parseGeography(json, url), { signal }),
  });
}

/** The core of a data set: everything the first view needs. */
export function datasetQuery(config: AtlasConfig, geography: Awaitable<Geography>, datasetId: string) {
  return queryOptions({
    ...STABLE,
    queryKey: ['dataset', datasetId],
    queryFn: ({ signal }) => loadPart(config, geography, datasetId, 'dataset', parseDataset, signal),
  });
}

/** What the sources of a data set say, word by word; asked for by the region card. */
export function statementsQuery(config: AtlasConfig, geography: Awaitable<Geography>, datasetId: string) {
  return queryOptions({
    ...STABLE,
    queryKey: ['statements', datasetId],
    queryFn: ({ signal }) => loadPart(config, geography, datasetId, 'statements', parseStatements, signal),
  });
}

/** The content of the programme page. */
export function programmeQuery({ programmeUrl: url }: AtlasConfig, geography: Geography) {
  return queryOptions({
    ...STABLE,
    queryKey: ['programme', url],
    queryFn: ({ signal }) => load(url, (json) => parseProgramme(json, geography, url), { signal }),
  });
}

/** The shapes of the regions, or of what surrounds them. */
export function boundariesQuery(
  { boundaryUrls }: AtlasConfig,
  geography: Awaitable<Geography>,
  level: BoundaryLevel,
) {
  const url = boundaryUrls[level];
  return queryOptions({
    ...STABLE,
    queryKey: ['boundaries', url],
    queryFn: ({ signal }) =>
      load(
        url,
        async (json) =>
          level.startsWith('context')
            ? parseTopology(json, url)
            : parseBoundaries(json, await geography, url),
        { signal },
      ),
  });
}

type ParsePart<T> = (json: unknown, geography: Geography, url: string, expectedId: string) => T;

function loadPart<T>(
  config: AtlasConfig,
  geography: Awaitable<Geography>,
  datasetId: string,
  part: DatasetPart,
  parse: ParsePart<T>,
  signal: AbortSignal,
): Promise<Loaded<T>> {
  const { url, options } = datasetRequest(requireEntry(config, datasetId), part);
  return load(url, async (json) => parse(json, await geography, url, datasetId), { ...options, signal });
}

function requireEntry(config: AtlasConfig, datasetId: string): DatasetEntry {
  const entry = config.datasets.find(({ id }) => id === datasetId);
  if (entry !== undefined) return entry;
  const problem = { code: 'unknownDataset', path: '$.datasets', params: { id: datasetId } } as const;
  throw new DataError('reference', { url: 'config.json', problems: [problem] });
}
