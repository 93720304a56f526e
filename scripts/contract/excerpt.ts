import type { WireDataset } from '../../src/data/wire/dataset';
import type { WireStatements } from '../../src/data/wire/statements';

/**
 * A small data set cut from a published one, for an example: every indicator and headline, one region for each thing
 * that is said of regions, one object for each kind and status. What is left says nothing new: a region that is absent
 * is unknown.
 */
export function excerptDataset(dataset: WireDataset): WireDataset {
  const objects = firstOfEach(dataset.objects, ({ kind, status }) => `${kind} ${status}`);
  const participations = dataset.participations.slice(0, 1);
  const regionIds = new Set([
    ...[...objects, ...participations].map(({ regionId }) => regionId),
    ...dataset.indicators.flatMap(regionsOfEachObservation),
  ]);
  const excerpt: WireDataset = {
    ...dataset,
    indicators: dataset.indicators.map((indicator) => keepRegions(indicator, regionIds)),
    objects,
    unmatchedObjects: dataset.unmatchedObjects.slice(0, 1),
    participations,
  };
  return { ...excerpt, sources: citedSources(excerpt) };
}

/** The statements of one contradiction and one of each type, one site of each kind; see `excerptDataset`. */
export function excerptStatements(set: WireStatements): WireStatements {
  const contradictions = set.contradictions?.slice(0, 1);
  const inContradiction = new Set(contradictions?.flatMap(({ statementIds }) => statementIds));
  const ofEachType = firstOfEach(set.statements, ({ type }) => type);
  const excerpt: WireStatements = {
    ...set,
    statements: set.statements.filter(
      (statement) => ofEachType.includes(statement) || inContradiction.has(statement.id),
    ),
    otherSites: firstOfEach(set.otherSites, ({ kind }) => kind.en),
    ...(set.terms === undefined ? {} : { terms: set.terms.slice(0, 2) }),
    ...(contradictions === undefined ? {} : { contradictions }),
  };
  return { ...excerpt, sources: citedSources(excerpt) };
}

type WireIndicator = WireDataset['indicators'][number];

function regionsOfEachObservation(indicator: WireIndicator): readonly string[] {
  if (indicator.type === 'category') {
    const observations = Object.entries(indicator.observations);
    return firstOfEach(observations, ([, known]) => (known.kind === 'value' ? known.value : known.kind)).map(
      ([regionId]) => regionId,
    );
  }
  if (indicator.type !== 'number') return [];
  return firstOfEach(Object.entries(indicator.observations), ([, { kind }]) => kind).map(
    ([regionId]) => regionId,
  );
}

function keepRegions(indicator: WireIndicator, regionIds: ReadonlySet<string>): WireIndicator {
  const keep = <T>(observations: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(observations).filter(([regionId]) => regionIds.has(regionId)));
  if (indicator.type === 'category') return { ...indicator, observations: keep(indicator.observations) };
  if (indicator.type === 'number') return { ...indicator, observations: keep(indicator.observations) };
  return indicator;
}

function firstOfEach<T>(items: readonly T[], kindOf: (item: T) => string): T[] {
  const kinds = items.map(kindOf);
  return items.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

function citedSources(excerpt: WireDataset | WireStatements): WireDataset['sources'] {
  const cited = new Set(citedIds({ ...excerpt, sources: [] }));
  return excerpt.sources.filter(({ id }) => cited.has(id));
}

function citedIds(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'sourceId' || key === 'sourceIds' ? [inner].flat() : citedIds(inner),
  );
}
