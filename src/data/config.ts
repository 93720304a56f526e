import type { Language, Localized } from '../domain/text';
import { checkShape } from './checkShape';
import { createProblemList, indexById, type ProblemList } from './problems';
import { configSchema, type WireConfig } from './wire/config';
import type { WireFullConfig, WireOgcFeaturesEntry, WirePostgrestEntry } from './wire/serverConfig';

interface EntryBase {
  readonly id: string;
  /** Shown where a viewer chooses between data sets, before any is loaded. */
  readonly title: Localized;
  /** Absolute, and ending in a slash. */
  readonly url: string;
  /** Sent to the origin of `url` only; secrets, never written anywhere. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: the usual limit. */
  readonly timeoutMs: number | null;
  /** `null`: asked once. */
  readonly pollMs: number | null;
}

/** A source that gives the JSON of the contract. */
export interface FileEntry extends EntryBase {
  readonly adapter: 'bundle' | 'rest';
}

/** A server of tables: its records are read as the rows of a user's file are. */
export interface OgcFeaturesEntry extends EntryBase {
  readonly adapter: 'ogc-features';
  readonly server: WireOgcFeaturesEntry;
}
export interface PostgrestEntry extends EntryBase {
  readonly adapter: 'postgrest';
  readonly server: WirePostgrestEntry;
}
export type ServerEntry = OgcFeaturesEntry | PostgrestEntry;

/** Where a data set comes from. */
export type DatasetEntry = FileEntry | ServerEntry;

/** The checked configuration of this installation. */
export interface AtlasConfig {
  readonly defaultLanguage: Language;
  readonly defaultDatasetId: string;
  readonly geographyUrl: string;
  readonly boundaryUrls: Readonly<Record<BoundaryLevel, string>>;
  readonly programmeUrl: string;
  /** How regions are written in tables; `null`: by the names and codes of the geography only. */
  readonly recognitionUrl: string | null;
  readonly datasets: readonly DatasetEntry[];
  readonly takeHomeUrl: string | null;
}

/** Regions at two levels of detail, and neighbouring land, lakes and rivers at the same two. */
export type BoundaryLevel = 'overview' | 'detail' | 'context' | 'contextDetail';

/** Adapters whose entries need the schema that is loaded apart; any other name needs it too, to be told what there is. */
const PLAIN_ADAPTERS: readonly unknown[] = ['bundle', 'rest', undefined];

/**
 * Checks `config.json`, whichever adapters it names; addresses in it are relative to its own.
 * @throws DataError naming each wrong key.
 */
export async function readConfig(json: unknown, configUrl: string): Promise<AtlasConfig> {
  const { datasets } = (json ?? {}) as { readonly datasets?: unknown };
  const isPlain =
    !Array.isArray(datasets) ||
    datasets.every((entry: { adapter?: unknown } | null) => PLAIN_ADAPTERS.includes(entry?.adapter));
  if (isPlain) return parseConfig(json, configUrl);
  const { fullConfigSchema } = await import('./wire/serverConfig');
  return toConfig(checkShape(fullConfigSchema, json, configUrl), configUrl);
}

/**
 * Checks a `config.json` that names no server of tables.
 * @throws DataError naming each wrong key.
 */
export function parseConfig(json: unknown, configUrl: string): AtlasConfig {
  return toConfig(checkShape(configSchema, json, configUrl), configUrl);
}

function toConfig(wire: WireConfig | WireFullConfig, configUrl: string): AtlasConfig {
  const problems = createProblemList();
  const byId = indexById<{ readonly id: string }>(wire.datasets, ['datasets'], problems);
  if (!byId.has(wire.defaultDataset)) {
    problems.add('unknownDataset', ['defaultDataset'], { id: wire.defaultDataset });
  }
  const resolve = (url: string, path: readonly PropertyKey[]): string => {
    if (URL.canParse(url, configUrl)) return new URL(url, configUrl).href;
    problems.add('badFormat', path, { value: url });
    return url;
  };
  const config: AtlasConfig = {
    defaultLanguage: wire.defaultLanguage,
    defaultDatasetId: wire.defaultDataset,
    geographyUrl: resolve(wire.geography.url, ['geography', 'url']),
    boundaryUrls: {
      overview: resolve(wire.geography.overview, ['geography', 'overview']),
      detail: resolve(wire.geography.detail, ['geography', 'detail']),
      context: resolve(wire.geography.context, ['geography', 'context']),
      contextDetail: resolve(wire.geography.contextDetail, ['geography', 'contextDetail']),
    },
    programmeUrl: resolve(wire.programme, ['programme']),
    recognitionUrl: wire.recognition === undefined ? null : resolve(wire.recognition, ['recognition']),
    datasets: wire.datasets.map((entry, index) => toEntry(entry, index, resolve, problems)),
    takeHomeUrl: wire.takeHomeUrl ?? null,
  };
  problems.throwIfAny('reference', configUrl);
  return config;
}

function toEntry(
  wire: WireFullConfig['datasets'][number],
  index: number,
  resolve: (url: string, path: readonly PropertyKey[]) => string,
  problems: ProblemList,
): DatasetEntry {
  const at = ['datasets', index];
  const base = {
    id: wire.id,
    title: wire.title,
    // A folder or a base path: without the slash its last part would be replaced, not extended.
    url: resolve(`${wire.url.replace(/\/+$/, '')}/`, [...at, 'url']),
    headers: wire.adapter === 'bundle' ? {} : headersOf(wire, at, problems),
    timeoutMs: wire.timeoutMs ?? null,
    pollMs: wire.pollSeconds === undefined ? null : wire.pollSeconds * 1000,
  };
  // Addresses are told and kept: a password in one would be too, and fetch refuses it anyway.
  if (/^\w+:\/\/[^/]*@/.test(base.url)) problems.add('badFormat', [...at, 'url'], { value: '…@…' });
  if (wire.adapter === 'bundle' || wire.adapter === 'rest') return { ...base, adapter: wire.adapter };
  if (wire.objects === undefined && wire.regions === undefined) problems.add('missing', [...at, 'objects']);
  return wire.adapter === 'postgrest'
    ? { ...base, adapter: wire.adapter, server: wire }
    : { ...base, adapter: wire.adapter, server: wire };
}

/** Told without their values: a token must not stand in the text of an error. */
function headersOf(
  { headers = {}, token }: Pick<WireOgcFeaturesEntry, 'headers' | 'token'>,
  at: readonly PropertyKey[],
  problems: ProblemList,
): Record<string, string> {
  const all = token === undefined ? headers : { ...headers, Authorization: `Bearer ${token}` };
  for (const [name, value] of Object.entries(all)) {
    const place = name in headers ? ['headers', name] : ['token'];
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\x20-\x7e]*$/.test(value)) {
      problems.add('badFormat', [...at, ...place], { value: '…' });
    }
  }
  return all;
}
