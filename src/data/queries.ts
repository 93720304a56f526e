import { queryOptions } from '@tanstack/react-query';
import type { Geography } from '../domain/geography';
import { isOwnDatasetId } from '../domain/ownDataset';
import type { DatasetPart } from './adapters/adapter';
import { bringPart, partAddress } from './adapters/bringPart';
import { readConfig, type AtlasConfig, type BoundaryLevel } from './config';
import { DataError } from './dataError';
import type { DatasetEntry } from './datasetEntry';
import { load, reload, type Loaded } from './load';
import { parseBoundaries, parseTopology } from './toBoundaries';
import { parseDataset } from './toDataset';
import { parseGeography } from './toGeography';
import { parseProgramme } from './toProgramme';
import { parseStatements } from './toStatements';
import { untilUpdateMayApply } from './updateGate';

/**
 * Files change by deployment only; Maps are not JSON, so nothing can be shared structurally; `fetchText` asks again
 * itself, and without a network there is the kept copy: nothing waits for one.
 */
export const STABLE = {
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  retry: false,
  networkMode: 'always',
} as const;

/** At the latest, while a copy stands in for a source that is down. */
const RECOVERY_MS = 30_000;

interface RefreshState {
  readonly state: { readonly data?: Loaded<unknown> | undefined };
}

/**
 * When a data set is asked for again: as often as its entry says, and while a copy stands in, regularly, when the
 * network is back, and when the page is looked at again.
 */
function refreshRules(config: AtlasConfig, datasetId: string) {
  const pollMs = config.datasets.find(({ id }) => id === datasetId)?.pollMs ?? false;
  const fallbackOf = ({ state }: RefreshState) => state.data?.fallback;
  return {
    ...STABLE,
    staleTime: (query: RefreshState) => (fallbackOf(query) ? 0 : Infinity),
    refetchInterval: (query: RefreshState) => {
      const fallback = fallbackOf(query);
      if (!fallback) return pollMs;
      return Math.max(Math.min(RECOVERY_MS, pollMs || RECOVERY_MS), fallback.error.retryAfterMs ?? 0);
    },
    refetchOnMount: false,
    refetchOnReconnect: true,
    refetchOnWindowFocus: true,
  } as const;
}

/** What a check needs may still be on its way: files are fetched side by side and checked in order. */
type Awaitable<T> = T | Promise<T>;

/** What this browser alone has: most visits need nothing of it. */
const ownDatasets = () => import('./ownDatasets');

/** The configuration beside the page. */
export function configQuery(url: string = new URL('config.json', document.baseURI).href) {
  return queryOptions({
    ...STABLE,
    queryKey: ['config', url],
    queryFn: ({ signal }) => load(url, (json) => readConfig(json, url), { signal }),
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
    ...refreshRules(config, datasetId),
    queryKey: ['dataset', datasetId],
    queryFn: async ({ signal }) =>
      isOwnDatasetId(datasetId)
        ? (await ownDatasets()).loadOwnDataset(datasetId, await geography)
        : loadPart(config, geography, datasetId, 'dataset', parseDataset, signal),
  });
}

/** What the sources of a data set say, word by word; asked for by the region card. */
export function statementsQuery(config: AtlasConfig, geography: Awaitable<Geography>, datasetId: string) {
  return queryOptions({
    ...refreshRules(config, datasetId),
    queryKey: ['statements', datasetId],
    queryFn: async ({ signal }) =>
      isOwnDatasetId(datasetId)
        ? (await ownDatasets()).loadOwnStatements(datasetId, await geography)
        : loadPart(config, geography, datasetId, 'statements', parseStatements, signal),
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

/** The squares of the tile form; what checks them comes with them. */
export function tilesQuery(url: string, geography: Geography) {
  return queryOptions({
    ...STABLE,
    queryKey: ['tiles', url],
    queryFn: ({ signal }) =>
      load(url, async (json) => (await import('./toTiles')).parseTiles(json, geography, url), { signal }),
  });
}

/** A story; what checks it comes with it. */
export function storyQuery(url: string, geography: Geography) {
  return queryOptions({
    ...STABLE,
    queryKey: ['story', url],
    queryFn: ({ signal }) =>
      load(url, async (json) => (await import('./toStory')).parseStory(json, geography, url), { signal }),
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
  const entry = requireEntry(config, datasetId);
  const address = partAddress(entry, part);
  const { recognitionUrl } = config;
  return reload(
    address,
    () => bringPart(entry, part, { geography, recognitionUrl, signal }),
    async (json) => parse(json, await geography, address, datasetId),
    () => untilUpdateMayApply(signal),
  );
}

function requireEntry(config: AtlasConfig, datasetId: string): DatasetEntry {
  const entry = config.datasets.find(({ id }) => id === datasetId);
  if (entry !== undefined) return entry;
  const problem = { code: 'unknownDataset', path: '$.datasets', params: { id: datasetId } } as const;
  throw new DataError('reference', { url: 'config.json', problems: [problem] });
}
