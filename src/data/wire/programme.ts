import * as z from 'zod/mini';
import { asOf, localized, source, sourceIds, text, webUrl } from './primitives';

const programmeItem = z.strictObject({
  id: text,
  title: localized,
  text: localized,
  asOf: z.nullable(asOf),
  sourceIds: sourceIds.check(z.minLength(1)),
});

/** `programme.json`: the page about the methodological programme. */
export const programmeSchema = z.strictObject({
  name: localized,
  lead: localized,
  caveat: localized,
  parties: z.array(z.strictObject({ role: localized, name: localized, url: z.nullable(webUrl), sourceIds })),
  purpose: z.array(programmeItem),
  stages: z.array(programmeItem),
  editions: z.array(
    z.strictObject({
      year: z.nullable(z.int()),
      title: localized,
      events: z.array(programmeItem),
      figures: z.array(z.strictObject({ value: localized, label: localized, sourceIds })),
      teams: z.array(
        z.strictObject({ regionId: z.nullable(text), name: localized, text: localized, sourceIds }),
      ),
    }),
  ),
  plans: z.array(programmeItem),
  sources: z.array(source),
});
export type WireProgramme = z.infer<typeof programmeSchema>;
