import type { StatementSet } from '../domain/dataset';
import type { Geography } from '../domain/geography';
import { checkShape } from './checkShape';
import { createProblemList, groupByRegion, indexById } from './problems';
import { statementsSchema } from './wire/statements';

/**
 * Checks `statements.json` against the schema and the geography, and indexes it by region.
 * @throws DataError with every offender found.
 */
export function parseStatements(
  json: unknown,
  geography: Geography,
  url: string,
  expectedId?: string,
): StatementSet {
  const wire = checkShape(statementsSchema, json, url);
  const problems = createProblemList();
  if (expectedId !== undefined && wire.datasetId !== expectedId) {
    problems.add('unexpectedId', ['datasetId'], { id: wire.datasetId, expected: expectedId });
  }
  const sources = indexById(wire.sources, ['sources'], problems);
  const statements = indexById(wire.statements, ['statements'], problems);
  indexById(wire.otherSites, ['otherSites'], problems);
  const checkRegion = (id: string | null, path: readonly PropertyKey[]): void => {
    if (id !== null && !geography.regionById.has(id)) problems.add('unknownRegion', path, { id });
  };
  const checkSource = (id: string, path: readonly PropertyKey[]): void => {
    if (!sources.has(id)) problems.add('unknownSource', path, { id });
  };
  wire.statements.forEach(({ regionId, sourceId }, index) => {
    checkRegion(regionId, ['statements', index, 'regionId']);
    checkSource(sourceId, ['statements', index, 'sourceId']);
  });
  wire.otherSites.forEach(({ regionId, sourceIds }, index) => {
    checkRegion(regionId, ['otherSites', index, 'regionId']);
    sourceIds.forEach((id, place) => checkSource(id, ['otherSites', index, 'sourceIds', place]));
  });
  indexById(wire.terms ?? [], ['terms'], problems);
  wire.terms?.forEach(({ sourceIds }, index) =>
    sourceIds.forEach((id, place) => checkSource(id, ['terms', index, 'sourceIds', place])),
  );
  indexById(wire.contradictions ?? [], ['contradictions'], problems);
  wire.contradictions?.forEach(({ statementIds }, index) =>
    statementIds.forEach((id, place) => {
      if (!statements.has(id)) {
        problems.add('unknownStatement', ['contradictions', index, 'statementIds', place], { id });
      }
    }),
  );
  problems.throwIfAny('reference', url);
  return {
    datasetId: wire.datasetId,
    statements: wire.statements,
    statementsByRegion: groupByRegion(wire.statements),
    otherSites: wire.otherSites,
    otherSitesByRegion: groupByRegion(wire.otherSites),
    terms: wire.terms ?? [],
    contradictions: wire.contradictions ?? [],
    sources,
  };
}
