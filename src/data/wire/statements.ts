import * as z from 'zod/mini';
import { asOf, confidence, localized, source, sourceIds, text, unit } from './primitives';

const statement = z.strictObject({
  id: text,
  regionId: z.nullable(text),
  subject: localized,
  label: localized,
  value: localized,
  unit,
  asOf: z.nullable(asOf),
  confidence,
  type: z.enum(['count', 'projects', 'national', 'programme', 'absence', 'context']),
  evidence: localized,
  sourceId: text,
});

/** `statements.json`: what the sources say, word by word; loaded by the region card. */
export const statementsSchema = z.strictObject({
  datasetId: text,
  statements: z.array(statement),
  otherSites: z.array(
    z.strictObject({
      id: text,
      name: localized,
      kind: localized,
      regionId: text,
      note: z.nullable(localized),
      sourceIds,
    }),
  ),
  /** The field's terms, for the page of sources and method. */
  terms: z.optional(z.array(z.strictObject({ id: text, term: localized, definition: localized, sourceIds }))),
  /** Statements that do not agree, by their ids. */
  contradictions: z.optional(
    z.array(
      z.strictObject({
        id: text,
        title: localized,
        explanation: localized,
        statementIds: z.array(text).check(z.minLength(2)),
      }),
    ),
  ),
  sources: z.array(source),
});
export type WireStatements = z.infer<typeof statementsSchema>;
