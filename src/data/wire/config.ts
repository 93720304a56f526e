import * as z from 'zod/mini';
import { localized, text, webUrl } from './primitives';

const timeoutMs = z.optional(z.int().check(z.gte(1), z.lte(600_000)));

/** Files beside the page; `url` is the folder of the data set. */
const bundleEntry = z.strictObject({
  id: text,
  title: localized,
  adapter: z.literal('bundle'),
  url: text,
  timeoutMs,
});

/** The same JSON by HTTP; `url` is the base of `/datasets/<id>` and `/datasets/<id>/statements`. */
const restEntry = z.strictObject({
  id: text,
  title: localized,
  adapter: z.literal('rest'),
  url: text,
  headers: z.optional(z.record(text, z.string())),
  timeoutMs,
});

/** `config.json`: read at start, so that a deployer changes it without a rebuild. */
export const configSchema = z.strictObject({
  defaultLanguage: z.enum(['ru', 'en']),
  defaultDataset: text,
  geography: z.strictObject({
    url: text,
    overview: text,
    detail: text,
    context: text,
    contextDetail: text,
  }),
  programme: text,
  datasets: z.array(z.discriminatedUnion('adapter', [bundleEntry, restEntry])).check(z.minLength(1)),
  /** Public address of this installation, for links and codes taken away from a stand. */
  takeHomeUrl: z.optional(webUrl),
});

export type WireConfig = z.infer<typeof configSchema>;
