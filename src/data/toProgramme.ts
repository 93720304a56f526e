import type { Geography } from '../domain/geography';
import type { Programme } from '../domain/programme';
import { checkShape } from './checkShape';
import { createProblemList, indexById } from './problems';
import { programmeSchema } from './wire/programme';

/**
 * Checks `programme.json` against the schema and the geography.
 * @throws DataError with every offender found.
 */
export function parseProgramme(json: unknown, geography: Geography, url: string): Programme {
  const wire = checkShape(programmeSchema, json, url);
  const problems = createProblemList();
  const sources = indexById(wire.sources, ['sources'], problems);
  const checkSources = (
    items: readonly { readonly sourceIds: readonly string[] }[],
    path: readonly PropertyKey[],
  ): void =>
    items.forEach(({ sourceIds }, index) =>
      sourceIds.forEach((id, place) => {
        if (!sources.has(id)) problems.add('unknownSource', [...path, index, 'sourceIds', place], { id });
      }),
    );
  checkSources(wire.parties, ['parties']);
  checkSources(wire.purpose, ['purpose']);
  checkSources(wire.stages, ['stages']);
  checkSources(wire.plans, ['plans']);
  wire.editions.forEach((edition, index) => {
    const at = ['editions', index];
    checkSources(edition.events, [...at, 'events']);
    checkSources(edition.figures, [...at, 'figures']);
    checkSources(edition.teams, [...at, 'teams']);
    edition.teams.forEach(({ regionId }, place) => {
      if (regionId !== null && !geography.regionById.has(regionId)) {
        problems.add('unknownRegion', [...at, 'teams', place, 'regionId'], { id: regionId });
      }
    });
  });
  problems.throwIfAny('reference', url);
  return { ...wire, sources };
}
