import * as z from 'zod/mini';
import { OBJECT_FIELDS } from '../import/contract';
import { localized, text } from './primitives';

const texts = z.array(text);

/** `recognition.json`: what a country's people write for its regions in their tables. */
export const recognitionSchema = z.strictObject({
  /** Spellings beside the names of the geography, by region id. A spelling of several regions is ambiguous. */
  names: z.record(text, texts),
  /** Words of types by what is written for them: «обл» → «область». */
  abbreviations: z.record(text, text),
  /** Words that tell the type of a region and not its name. */
  typeWords: texts,
  /** Words that tell nothing of which region it is: the country's name. */
  ignoredWords: texts,
  /** Headings of a column of regions that only this country uses. */
  regionHeadings: texts,
  /** Headings of other fields of a list of objects that only this country uses, by field. */
  fieldHeadings: z.optional(z.partialRecord(z.enum(OBJECT_FIELDS), texts)),
  codeSystems: z.array(
    z.strictObject({
      id: text,
      /** Headings that say a column holds codes of this system. */
      headings: texts,
      /** Codes by region id. A code of several regions is ambiguous. */
      codes: z.record(text, texts),
    }),
  ),
  /** Known places that the geography does not have. */
  outside: z.array(z.strictObject({ name: localized, spellings: texts })),
});
export type WireRecognition = z.infer<typeof recognitionSchema>;
