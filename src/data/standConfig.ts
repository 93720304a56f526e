import type { Language } from '../domain/text';
import { checkShape } from './checkShape';
import type { AtlasConfig } from './config';
import { DataError } from './dataError';
import { STAND_CONTROLS, standInConfigSchema, takeHomeSchema } from './wire/standConfig';

export type StandControl = (typeof STAND_CONTROLS)[number];

/** Where a view is opened at home, and what an address there shows that says nothing. */
export interface TakeHome {
  readonly url: string;
  readonly language: Language;
  readonly datasetId: string;
}

/** What a stand does, settled: the configuration, what the address says otherwise, and defaults for the rest. */
export interface StandConfig {
  readonly storyUrl: string;
  readonly datasetId: string;
  readonly languages: readonly Language[];
  readonly idleSeconds: number;
  readonly countdownSeconds: number;
  readonly sceneSeconds: number;
  readonly controls: readonly StandControl[];
  /** `null`: there is no public address, so nothing to take home. */
  readonly takeHome: TakeHome | null;
  /** What the address says and cannot mean: it is left out of account. */
  readonly ignored: readonly IgnoredSetting[];
}

/** A parameter of the address as it was written. */
export interface IgnoredSetting {
  readonly parameter: string;
  readonly value: string;
}

/** Parameters of the address that stand for a key of `stand`. */
const OVERRIDES = {
  story: 'story',
  dataset: 'dataset',
  languages: 'languages',
  idle: 'idleSeconds',
  countdown: 'countdownSeconds',
  scene: 'sceneSeconds',
  controls: 'controls',
} as const;

const LISTS: readonly string[] = ['languages', 'controls'];
const NUMBERS: readonly string[] = ['idleSeconds', 'countdownSeconds', 'sceneSeconds'];

/** Where neither says: time to read a card without touching it, to come back to the screen, to read a scene aloud. */
const DEFAULT_SECONDS = { idle: 90, countdown: 15, scene: 14 } as const;

/** What a parameter says, as a value of its key. */
function valueOf(key: string, text: string): unknown {
  // No controls at all is something that can be wanted; no language is not.
  if (LISTS.includes(key)) return text === '' ? [] : text.split(',');
  return NUMBERS.includes(key) ? Number(text) : text;
}

/**
 * The stand of an installation. A parameter of the address that cannot be meant is ignored, and named in `ignored`: a
 * stand runs on.
 * @param search the query string of the page: `?mode=kiosk&idle=60&scene=8&languages=en&takeHome=https://example.org/`;
 * `controls=` without a value leaves visitors nothing but the map.
 * @throws DataError naming each wrong key of the configuration, and where it has no stand.
 */
export function readStandConfig(config: AtlasConfig, search: string, configUrl = 'config.json'): StandConfig {
  if (config.stand === null) {
    throw new DataError('schema', {
      url: configUrl,
      problems: [{ code: 'missing', path: '$.stand', params: {} }],
    });
  }
  const parameters = new URLSearchParams(search);
  const ignored: IgnoredSetting[] = [];
  // A presenter's address follows the scenes: the data set it names is that of the scene on screen.
  const isPresented = parameters.get('mode') === 'present';
  let { stand: wire } = checkShape(standInConfigSchema, { stand: config.stand }, configUrl);
  for (const [name, key] of Object.entries(OVERRIDES)) {
    const text = parameters.get(name);
    if (text === null || (text === '' && key !== 'controls') || (isPresented && key === 'dataset')) continue;
    const asked = standInConfigSchema.safeParse({ stand: { ...wire, [key]: valueOf(key, text) } });
    const isThere = key !== 'dataset' || config.datasets.some(({ id }) => id === text);
    if (asked.success && isThere) wire = asked.data.stand;
    else ignored.push({ parameter: name, value: text });
  }
  let { takeHomeUrl: url } = config;
  const askedUrl = parameters.get('takeHome');
  if (askedUrl !== null) {
    if (takeHomeSchema.safeParse({ takeHome: askedUrl }).success) url = askedUrl;
    else ignored.push({ parameter: 'takeHome', value: askedUrl });
  }
  return {
    storyUrl: new URL(wire.story, document.baseURI).href,
    datasetId: wire.dataset ?? config.defaultDatasetId,
    languages: wire.languages ?? [config.defaultLanguage],
    idleSeconds: wire.idleSeconds ?? DEFAULT_SECONDS.idle,
    countdownSeconds: wire.countdownSeconds ?? DEFAULT_SECONDS.countdown,
    sceneSeconds: wire.sceneSeconds ?? DEFAULT_SECONDS.scene,
    controls: wire.controls ?? STAND_CONTROLS,
    takeHome:
      url === null ? null : { url, language: config.defaultLanguage, datasetId: config.defaultDatasetId },
    ignored,
  };
}
