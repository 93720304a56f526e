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

/**
 * The stand of an installation.
 * @param search the query string of the page: `?mode=kiosk&idle=60&scene=8&languages=en&takeHome=https://example.org/`.
 * @throws DataError naming each wrong key, and where the configuration has no stand.
 */
export function readStandConfig(config: AtlasConfig, search: string, configUrl = 'config.json'): StandConfig {
  if (config.stand === null) {
    throw new DataError('schema', {
      url: configUrl,
      problems: [{ code: 'missing', path: '$.stand', params: {} }],
    });
  }
  const asked: Record<string, unknown> = {};
  const parameters = new URLSearchParams(search);
  // A presenter's address follows the scenes: the data set it names is that of the scene on screen.
  const isPresented = parameters.get('mode') === 'present';
  for (const [name, key] of Object.entries(OVERRIDES)) {
    const text = parameters.get(name);
    if (text === null || text === '' || (isPresented && key === 'dataset')) continue;
    asked[key] = LISTS.includes(key) ? text.split(',') : NUMBERS.includes(key) ? Number(text) : text;
  }
  const { takeHome: url } = checkShape(
    takeHomeSchema,
    { takeHome: parameters.get('takeHome') ?? config.takeHomeUrl },
    configUrl,
  );
  const { stand: wire } = checkShape(
    standInConfigSchema,
    { stand: { ...config.stand, ...asked } },
    configUrl,
  );
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
  };
}
