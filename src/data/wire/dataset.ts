import * as z from 'zod/mini';
import { ROW_PROBLEM_CODES } from '../../domain/intake';
import { asOf, confidence, isoDate, localized, lonLat, source, sourceIds, text, unit } from './primitives';

const unknownObservation = z.strictObject({
  kind: z.literal('unknown'),
  sourceIds,
  note: z.nullable(localized),
});
const notApplicable = z.strictObject({ kind: z.literal('notApplicable'), reason: localized });

const valueFields = {
  kind: z.literal('value'),
  asOf: z.nullable(asOf),
  confidence,
  /** Never empty: a number without a source is not shown. */
  sourceIds: sourceIds.check(z.minLength(1)),
  note: z.nullable(localized),
};
const categoryObservation = z.discriminatedUnion('kind', [
  z.strictObject({ ...valueFields, value: text }),
  unknownObservation,
  notApplicable,
]);
const numberObservation = z.discriminatedUnion('kind', [
  z.strictObject({ ...valueFields, value: z.number() }),
  unknownObservation,
  notApplicable,
]);

const indicatorFields = {
  id: text,
  label: localized,
  shortLabel: localized,
  question: localized,
  definition: localized,
  unknown: z.optional(z.strictObject({ label: localized, definition: localized })),
};

/** What makes an indicator of another one: `measureOf` says that both measure one quantity. */
const derivedFields = { ...indicatorFields, measureOf: z.optional(text), numeratorId: text };

const category = z.strictObject({
  id: text,
  label: localized,
  shortLabel: localized,
  definition: localized,
  paint: text,
});

const objectKind = z.enum(['industrial_park', 'industrial_technopark', 'industrial_park_or_technopark']);
const objectStatus = z.enum(['operating', 'being_created', 'unknown']);

const registerState = z.enum(['yes', 'no', 'unknown']);

const objectFilter = z.strictObject({
  kinds: z.optional(z.array(objectKind)),
  statuses: z.optional(z.array(objectStatus)),
  isCompliant: z.optional(z.boolean()),
  registers: z.optional(z.array(registerState)),
});

/** A year, a month or a day, so that periods have an order. */
const period = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const indicator = z.discriminatedUnion('type', [
  z.strictObject({
    ...indicatorFields,
    type: z.literal('category'),
    categories: z.array(category).check(z.minLength(1)),
    /** By region; a region that is absent is unknown. */
    observations: z.record(text, categoryObservation),
    /** By earlier period, then by region; `observations` are those of the newest. */
    earlier: z.optional(z.record(text, z.record(text, categoryObservation))),
  }),
  z.strictObject({
    ...indicatorFields,
    type: z.literal('number'),
    unit,
    observations: z.record(text, numberObservation),
    earlier: z.optional(z.record(text, z.record(text, numberObservation))),
  }),
  z.strictObject({
    ...indicatorFields,
    type: z.literal('objectCount'),
    unit: localized,
    where: objectFilter,
    isComplete: z.boolean(),
    confidence,
  }),
  z.strictObject({
    ...derivedFields,
    type: z.literal('ratio'),
    unit: localized,
    denominatorId: text,
    denominatorAsOf: isoDate,
    per: z.number().check(z.gt(0)),
  }),
  /** Of the country's whole. */
  z.strictObject({ ...derivedFields, type: z.literal('share'), unit }),
  /** Location quotient. */
  z.strictObject({
    ...derivedFields,
    type: z.literal('quotient'),
    unit,
    denominatorId: text,
    denominatorAsOf: isoDate,
  }),
  z.strictObject({ ...indicatorFields, type: z.literal('overlay'), baseId: text, overlayId: text }),
]);

const objectFields = {
  id: text,
  name: localized,
  kind: objectKind,
  status: objectStatus,
  statusAsOf: z.nullable(asOf),
  openedYear: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  areaHa: z.nullable(z.number().check(z.gt(0))),
  residents: z.nullable(z.int().check(z.gte(0))),
  register: registerState,
  registerDate: z.nullable(asOf),
  isCompliant: z.nullable(z.boolean()),
  isBrownfield: z.boolean(),
  at: z.optional(lonLat),
  note: z.nullable(localized),
  sourceIds: sourceIds.check(z.minLength(1)),
};

const count = z.int().check(z.gte(0));

const intake = z.strictObject({
  origin: text,
  readAt: text,
  rows: count,
  accepted: count,
  unmatched: count,
  refused: count,
  problems: z.array(
    z.strictObject({
      code: z.enum(ROW_PROBLEM_CODES),
      effect: z.enum(['row', 'value', 'notice']),
      row: count,
      column: z.nullable(z.string()),
      value: z.string(),
      suggestions: z.array(text),
    }),
  ),
  problemCount: count,
});

/** `dataset.json`: what the first view needs. */
export const datasetSchema = z.strictObject({
  id: text,
  title: localized,
  subtitle: localized,
  description: localized,
  illustrativeNotice: z.nullable(localized),
  compiledOn: isoDate,
  licence: localized,
  defaultIndicatorId: text,
  presenceIndicatorId: z.nullable(text),
  programmeIndicatorId: z.nullable(text),
  indicators: z.array(indicator).check(z.minLength(1)),
  /** Oldest first, the last one that of `observations`. */
  periods: z.optional(z.array(period).check(z.minLength(2))),
  headlines: z.array(
    z.strictObject({
      id: text,
      value: localized,
      label: localized,
      asOf,
      sourceId: text,
      definition: z.optional(localized),
    }),
  ),
  highlightDistrictIds: z.optional(z.array(text)),
  objects: z.array(z.strictObject({ ...objectFields, regionId: text })),
  /** Objects of regions the geography does not list: the region goes by name. */
  unmatchedObjects: z.array(z.strictObject({ ...objectFields, regionName: localized })),
  unmatchedRegions: z.optional(
    z.array(z.strictObject({ name: localized, values: z.record(text, z.number()) })),
  ),
  countingRules: z.optional(
    z.array(
      z.strictObject({ id: text, label: localized, definition: localized, where: objectFilter, sourceIds }),
    ),
  ),
  /** Where a table was the origin: how it was read. */
  intake: z.optional(intake),
  participations: z.array(
    z.strictObject({ regionId: text, years: localized, project: localized, sourceIds }),
  ),
  sources: z.array(source),
});
export type WireDataset = z.infer<typeof datasetSchema>;
