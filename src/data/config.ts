import type { Language } from '../domain/text';
import { checkShape } from './checkShape';
import type { DatasetEntry, EntryBase } from './datasetEntry';
import { createProblemList, indexById } from './problems';
import { configSchema, type WireConfig } from './wire/config';
import type { WireFullConfig } from './wire/serviceConfig';

/** The checked configuration of this installation. */
export interface AtlasConfig {
  readonly defaultLanguage: Language;
  readonly defaultDatasetId: string;
  readonly geographyUrl: string;
  readonly boundaryUrls: Readonly<Record<BoundaryLevel, string>>;
  /** One equal square a region; `null`: there is no tile form. */
  readonly tilesUrl: string | null;
  readonly programmeUrl: string;
  /** How regions are written in tables; `null`: by the names and codes of the geography only. */
  readonly recognitionUrl: string | null;
  readonly datasets: readonly DatasetEntry[];
  readonly takeHomeUrl: string | null;
  /** As it stands in the file, see `readStandConfig`. */
  readonly stand: Readonly<Record<string, unknown>> | null;
}

/** Regions at two levels of detail, and neighbouring land, lakes and rivers at the same two. */
export type BoundaryLevel = 'overview' | 'detail' | 'context' | 'contextDetail';

/** Makes an entry of what stands in the file. */
type ToEntry<W> = (
  wire: W,
  base: EntryBase,
  at: readonly PropertyKey[],
  problems: ReturnType<typeof createProblemList>,
) => DatasetEntry;

const toFileEntry: ToEntry<WireConfig['datasets'][number]> = ({ adapter }, base) => ({ ...base, adapter });

/**
 * Checks `config.json`; addresses in it are relative to its own.
 * @throws DataError naming each wrong key.
 */
export async function readConfig(json: unknown, configUrl: string): Promise<AtlasConfig> {
  const { datasets } = (json ?? {}) as { readonly datasets?: unknown };
  // What a service may be told is loaded where one is named; so is the list of adapters, where a name is none of them.
  const isPlain =
    !Array.isArray(datasets) ||
    datasets.every((entry: { adapter?: unknown } | null) => (entry?.adapter ?? 'bundle') === 'bundle');
  if (isPlain) return toConfig(checkShape(configSchema, json, configUrl), configUrl, toFileEntry);
  const [{ fullConfigSchema }, { toServiceEntry }] = await Promise.all([
    import('./wire/serviceConfig'),
    import('./serviceEntry'),
  ]);
  return toConfig<WireFullConfig['datasets'][number]>(
    checkShape(fullConfigSchema, json, configUrl),
    configUrl,
    (wire, base, ...rest) =>
      wire.adapter === 'bundle' ? toFileEntry(wire, base, ...rest) : toServiceEntry(wire, base, ...rest),
  );
}

type WireEntry = Pick<WireConfig['datasets'][number], 'id' | 'title' | 'url' | 'timeoutMs' | 'pollSeconds'>;

function toConfig<W extends WireEntry>(
  wire: Omit<WireConfig, 'datasets'> & { readonly datasets: readonly W[] },
  configUrl: string,
  toEntry: ToEntry<W>,
): AtlasConfig {
  const problems = createProblemList();
  const byId = indexById(wire.datasets, ['datasets'], problems);
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
    tilesUrl:
      wire.geography.tiles === undefined ? null : resolve(wire.geography.tiles, ['geography', 'tiles']),
    programmeUrl: resolve(wire.programme, ['programme']),
    recognitionUrl: wire.recognition === undefined ? null : resolve(wire.recognition, ['recognition']),
    datasets: wire.datasets.map((entry, index) => {
      const base = {
        id: entry.id,
        title: entry.title,
        // A folder or a base path: without the slash its last part would be replaced, not extended.
        url: resolve(`${entry.url.replace(/\/+$/, '')}/`, ['datasets', index, 'url']),
        headers: {},
        timeoutMs: entry.timeoutMs ?? null,
        pollMs: entry.pollSeconds === undefined ? null : entry.pollSeconds * 1000,
      };
      return toEntry(entry, base, ['datasets', index], problems);
    }),
    takeHomeUrl: wire.takeHomeUrl ?? null,
    stand: wire.stand ?? null,
  };
  problems.throwIfAny('reference', configUrl);
  return config;
}
