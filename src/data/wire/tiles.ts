import * as z from 'zod/mini';
import { localized, text } from './primitives';

const count = z.int().check(z.gte(1));
/** Whether a cell lies in the grid is a question to the whole file. */
const cell = z.tuple([z.int(), z.int()]);

/** `tiles.json`: one equal square a region. */
export const tilesSchema = z.strictObject({
  columns: count,
  rows: count,
  /** Column from the left and row from the top, both from 0, by region. */
  cells: z.record(text, cell),
  /** By region, for names that do not fit into a square; a soft hyphen marks the only places where a word is broken. */
  names: z.optional(z.record(text, localized)),
});
