import type { Language, Localized } from '../domain/text';
import { checkShape } from './checkShape';
import { createProblemList, indexById } from './problems';
import { configSchema, type WireConfig } from './wire/config';

/** Where a data set comes from; addresses are absolute. */
export interface DatasetEntry {
  readonly id: string;
  /** Shown where a viewer chooses between data sets, before any is loaded. */
  readonly title: Localized;
  readonly adapter: WireConfig['datasets'][number]['adapter'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: the usual limit. */
  readonly timeoutMs: number | null;
}

/** The checked configuration of this installation. */
export interface AtlasConfig {
  readonly defaultLanguage: Language;
  readonly defaultDatasetId: string;
  readonly geographyUrl: string;
  readonly boundaryUrls: Readonly<Record<BoundaryLevel, string>>;
  readonly programmeUrl: string;
  readonly datasets: readonly DatasetEntry[];
  readonly takeHomeUrl: string | null;
}

/** Regions at two levels of detail, and neighbouring land, lakes and rivers at the same two. */
export type BoundaryLevel = 'overview' | 'detail' | 'context' | 'contextDetail';

/**
 * Checks `config.json`; addresses in it are relative to its own.
 * @throws DataError naming each wrong key.
 */
export function parseConfig(json: unknown, configUrl: string): AtlasConfig {
  const wire = checkShape(configSchema, json, configUrl);
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
    programmeUrl: resolve(wire.programme, ['programme']),
    datasets: wire.datasets.map((entry, index) => ({
      id: entry.id,
      title: entry.title,
      adapter: entry.adapter,
      // A folder or a base path: without the slash its last part would be replaced, not extended.
      url: resolve(`${entry.url.replace(/\/+$/, '')}/`, ['datasets', index, 'url']),
      headers: (entry.adapter === 'rest' ? entry.headers : undefined) ?? {},
      timeoutMs: entry.timeoutMs ?? null,
    })),
    takeHomeUrl: wire.takeHomeUrl ?? null,
  };
  problems.throwIfAny('reference', configUrl);
  return config;
}
