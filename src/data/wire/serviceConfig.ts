import * as z from 'zod/mini';
import { OBJECT_KINDS, OBJECT_STATUSES, REGISTER_STATES } from '../../domain/dataset';
import type { ObjectField } from '../import/contract';
import { bundleEntry, configSchema, entryFields } from './config';
import { confidence, isoDate, localized, text, unit, webUrl } from './primitives';
import { standSchema } from './standConfig';

/** What a service may want to be sent; goes to the origin of `url` and nowhere else. */
const serviceFields = {
  headers: z.optional(z.record(text, z.string())),
  /** Sent as `Authorization: Bearer …`. */
  token: z.optional(text),
};

/** The JSON of the contract by HTTP; `url` is the base of `/datasets/<id>` and `/datasets/<id>/statements`. */
const restEntry = z.strictObject({ ...entryFields, ...serviceFields, adapter: z.literal('rest') });

const property = z.optional(text);

/** Which property of a record is what. */
const objectFields = z.strictObject({
  id: property,
  name: text,
  nameEn: property,
  region: text,
  kind: property,
  status: property,
  statusAsOf: property,
  openedYear: property,
  areaHa: property,
  residents: property,
  register: property,
  registerDate: property,
  isCompliant: property,
  isBrownfield: property,
  longitude: property,
  latitude: property,
  note: property,
  sourceUrl: property,
} satisfies Record<ObjectField, z.ZodMiniType>);

/** What the words of the server mean, where recognition would not know or would be wrong. */
const words = z.strictObject({
  kind: z.optional(z.record(text, z.enum(OBJECT_KINDS))),
  status: z.optional(z.record(text, z.enum(OBJECT_STATUSES))),
  register: z.optional(z.record(text, z.enum(REGISTER_STATES))),
});

/** Records to ask for, by property and value; sent as they are: `{ "status": "eq.open" }` for PostgREST. */
const where = z.optional(z.record(text, text));

const objects = { fields: objectFields, words: z.optional(words), where };
const regions = {
  /** The property that holds the code or name of the region. */
  region: text,
  indicators: z
    .array(
      z.strictObject({
        property: text,
        label: localized,
        unit,
        /** True: the numbers of regions add up, so that rates and shares are offered. */
        isCount: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1)),
  where,
};

const serverFields = {
  ...entryFields,
  ...serviceFields,
  details: z.strictObject({
    /** Who answers for the numbers. */
    sourceTitle: text,
    sourceUrl: z.optional(webUrl),
    /** The date the numbers describe; absent: the day they are read. */
    asOf: z.optional(isoDate),
    confidence,
    /** True: the list names every object there is, so that a region without one has none. */
    isComplete: z.boolean(),
  }),
  /** Records asked for at a time; a server may give fewer. */
  pageSize: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
};

/** OGC API – Features; `url` is the landing page. Objects, regions, or both. */
const ogcFeaturesEntry = z.strictObject({
  ...serverFields,
  adapter: z.literal('ogc-features'),
  objects: z.optional(z.strictObject({ ...objects, collection: text })),
  regions: z.optional(z.strictObject({ ...regions, collection: text })),
});

/** Tables as PostgREST serves them; `url` is the base of `/<table>`. Without an order, pages could overlap. */
const postgrestEntry = z.strictObject({
  ...serverFields,
  adapter: z.literal('postgrest'),
  objects: z.optional(z.strictObject({ ...objects, table: text, order: text })),
  regions: z.optional(z.strictObject({ ...regions, table: text, order: text })),
});

/** `config.json` with every adapter there is. */
export const fullConfigSchema = z.extend(configSchema, {
  datasets: z
    .array(z.discriminatedUnion('adapter', [bundleEntry, restEntry, ogcFeaturesEntry, postgrestEntry]))
    .check(z.minLength(1)),
  stand: z.optional(standSchema),
});
export type WireFullConfig = z.infer<typeof fullConfigSchema>;
export type WireOgcFeaturesEntry = z.infer<typeof ogcFeaturesEntry>;
export type WirePostgrestEntry = z.infer<typeof postgrestEntry>;
