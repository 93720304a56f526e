import * as z from 'zod/mini';
import { isoDate, localized, lonLat, source, text } from './primitives';

const district = z.strictObject({ id: text, name: localized, shortName: localized });

const region = z.strictObject({
  id: text,
  name: localized,
  shortName: localized,
  districtId: text,
  type: text,
  codes: z.array(text),
  capital: z.strictObject({ name: localized, at: lonLat }),
  neighbours: z.array(text),
  note: z.nullable(localized),
  anchor: lonLat,
  isTiny: z.boolean(),
});

/** One publication of a series: all regions of one date from one table. */
const vintage = z.strictObject({
  asOf: isoDate,
  sourceId: text,
  /** Regions whose value of this date comes from elsewhere, by source id. */
  sourceIdByRegion: z.optional(z.record(text, text)),
  values: z.record(text, z.number()),
});

const series = z.strictObject({
  id: text,
  label: localized,
  unit: localized,
  unitFactor: z.number().check(z.gt(0)),
  /** Counts of a data set may be given per so many base units of it. */
  rate: z.optional(z.strictObject({ id: text, per: z.number().check(z.gt(0)), label: localized })),
  /** Oldest first. */
  vintages: z.array(vintage).check(z.minLength(1)),
});

/** `geography.json`: districts, regions, reference statistics. */
export const geographySchema = z.strictObject({
  name: localized,
  attribution: localized,
  districts: z.array(district).check(z.minLength(1)),
  regions: z.array(region).check(z.minLength(1)),
  statistics: z.array(series),
  sources: z.array(source),
});

export type WireGeography = z.infer<typeof geographySchema>;
