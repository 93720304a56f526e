import type { Geography } from '../domain/geography';
import type { Story } from '../domain/story';
import { checkShape } from './checkShape';
import { createProblemList, indexById } from './problems';
import { storySchema } from './wire/story';

/**
 * Checks a story against the schema and the geography; whether its views can be opened is asked by `checkStoryViews`.
 * @throws DataError with every offender found.
 */
export function parseStory(json: unknown, geography: Geography, url: string): Story {
  const wire = checkShape(storySchema, json, url);
  const problems = createProblemList();
  indexById(wire.scenes, ['scenes'], problems);
  const checkRegion = (id: string, path: readonly PropertyKey[]): void => {
    if (!geography.regionById.has(id)) problems.add('unknownRegion', path, { id });
  };
  wire.scenes.forEach(({ highlight = [], callouts = [] }, index) => {
    const at = ['scenes', index];
    highlight.forEach((id, place) => checkRegion(id, [...at, 'highlight', place]));
    callouts.forEach(({ region }, place) => checkRegion(region, [...at, 'callouts', place, 'region']));
  });
  problems.throwIfAny('reference', url);
  return {
    id: wire.id,
    title: wire.title,
    scenes: wire.scenes.map(({ highlight = [], callouts = [], notes = null, seconds = null, ...scene }) => ({
      ...scene,
      notes,
      seconds,
      highlightedIds: highlight,
      callouts: callouts.map(({ region, text }) => ({ regionId: region, text })),
    })),
  };
}
