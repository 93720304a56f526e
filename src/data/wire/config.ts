import * as z from 'zod/mini';
import { localized, publishedId, text, webUrl } from './primitives';

/** What every entry of `datasets` has, whichever adapter reads it. */
export const entryFields = {
  id: publishedId,
  title: localized,
  url: text,
  /** For everything one part takes: all pages of a server, and every attempt. */
  timeoutMs: z.optional(z.int().check(z.gte(1), z.lte(600_000))),
  /** How often the source is asked again while the page is open; absent: once. */
  pollSeconds: z.optional(z.int().check(z.gte(5), z.lte(86_400))),
};

/** Files beside the page; `url` is the folder of the data set. */
export const bundleEntry = z.strictObject({ ...entryFields, adapter: z.literal('bundle') });

/**
 * `config.json` as far as most installations need it: read at start, so that a deployer changes it without a rebuild.
 * What services need to be told is in `serviceConfig.ts`, loaded where a configuration names one.
 */
export const configSchema = z.strictObject({
  defaultLanguage: z.enum(['ru', 'en']),
  defaultDataset: text,
  geography: z.strictObject({
    url: text,
    overview: text,
    detail: text,
    context: text,
    contextDetail: text,
    /** One equal square a region; without it there is no tile form. */
    tiles: z.optional(text),
  }),
  programme: text,
  /** How regions are written in tables; without it, only by the names and codes of the geography. */
  recognition: z.optional(text),
  datasets: z.array(bundleEntry).check(z.minLength(1)),
  /** Public address of this installation, for links and codes taken away from a stand. */
  takeHomeUrl: z.optional(webUrl),
  /** What a stand does; `standConfig.ts` knows its keys and checks them where the page is one. */
  stand: z.optional(z.record(z.string(), z.unknown())),
});
export type WireConfig = z.infer<typeof configSchema>;
