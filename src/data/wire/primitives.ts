import * as z from 'zod/mini';

// Compiled parsers need `unsafe-eval`, which a strict content security policy forbids.
z.config({ jitless: true });

/** A text that is not empty: an empty label would be drawn as nothing. */
export const text = z.string().check(z.minLength(1));

/**
 * Id of a published data set: safe as a part of an address and as the name of a folder. What begins with `own-` belongs
 * to the data sets that a viewer's browser keeps.
 */
export const publishedId = z.string().check(z.regex(/^(?!own-)[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** A text in every language of the interface. */
export const localized = z.strictObject({ ru: text, en: text });

/** A unit of measurement; empty: none, or none that is known. */
export const unit = z.strictObject({ ru: z.string(), en: z.string() });

/** A calendar date of its own precision: `2021`, `2021-07` or `2021-07-21`. */
export const isoDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** A date, or the words of a source that shows no exact one. */
export const asOf = z.union([isoDate, localized]);

/** A web address, the only kind the atlas ever links to. */
export const webUrl = z.string().check(z.regex(/^https?:\/\/\S+$/));

export const confidence = z.enum(['high', 'medium', 'low']);

/** Ids of sources, resolved by the reference check. */
export const sourceIds = z.array(text);

/** Longitude may exceed 180, so that no region is cut at the antimeridian. */
export const lonLat = z.tuple([
  z.number().check(z.gte(-180), z.lte(360)),
  z.number().check(z.gte(-90), z.lte(90)),
]);

export const source = z.strictObject({
  id: text,
  title: localized,
  publisher: z.nullable(text),
  date: z.nullable(asOf),
  url: z.nullable(webUrl),
});
