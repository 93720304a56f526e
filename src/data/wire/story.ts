import * as z from 'zod/mini';
import { localized, text } from './primitives';

const scene = z.strictObject({
  id: text,
  title: localized,
  text: localized,
  /** For the presenter alone. */
  notes: z.optional(localized),
  /** What is shown, as the parameters of an address; a parameter left out is as at the start. */
  view: z.record(text, z.string()),
  highlight: z.optional(z.array(text)),
  callouts: z.optional(z.array(z.strictObject({ region: text, text: localized }))),
  /** How long the scene stands in the attract loop. */
  seconds: z.optional(z.int().check(z.gte(3), z.lte(600))),
});

/** `stories/<id>/story.json`: scenes in the order they are told; written by hand. */
export const storySchema = z.strictObject({
  id: text,
  title: localized,
  scenes: z.array(scene).check(z.minLength(1)),
});
