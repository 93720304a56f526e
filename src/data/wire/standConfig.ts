import * as z from 'zod/mini';
import { text, webUrl } from './primitives';

export const STAND_CONTROLS = [
  'search',
  'indicators',
  'filters',
  'forms',
  'dataset',
  'charts',
  'language',
] as const;

const seconds = (least: number, most: number) => z.optional(z.int().check(z.gte(least), z.lte(most)));

/** `stand` of `config.json`: what `?mode=kiosk` and `?mode=present` do here. An address may say otherwise. */
export const standSchema = z.strictObject({
  /** Address of the story that is told and looped. */
  story: text,
  /** The data set a new session begins with; absent: the default one. */
  dataset: z.optional(text),
  /** The loop goes through them in turn; a new session begins with the first. */
  languages: z.optional(z.array(z.enum(['ru', 'en'])).check(z.minLength(1))),
  /** Left alone for so long, the stand asks whether somebody is still there. */
  idleSeconds: seconds(5, 3600),
  /** How long it waits for the answer. */
  countdownSeconds: seconds(3, 120),
  /** How long a scene stands in the loop. */
  sceneSeconds: seconds(3, 600),
  /** What a visitor may use besides the map; absent: everything. */
  controls: z.optional(z.array(z.enum(STAND_CONTROLS))),
});

/** As it stands in `config.json`, so that a problem is named by its place there. */
export const standInConfigSchema = z.strictObject({ stand: standSchema });

/** The public address of the installation, which the address of a stand may give otherwise. */
export const takeHomeSchema = z.strictObject({ takeHome: z.nullable(webUrl) });
