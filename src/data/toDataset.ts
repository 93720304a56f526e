import type {
  Category,
  Dataset,
  EarlierPeriods,
  Indicator,
  ObjectFilter,
  Observation,
} from '../domain/dataset';
import type { Geography } from '../domain/geography';
import { checkDatasetReferences } from './checkDatasetReferences';
import { checkShape } from './checkShape';
import { createProblemList, groupByRegion, indexById } from './problems';
import { datasetSchema, type WireDataset } from './wire/dataset';

/**
 * Checks `dataset.json` against the schema and the geography, and indexes it.
 * @param expectedId the id the configuration gives it.
 * @throws DataError with every offender found.
 */
export function parseDataset(json: unknown, geography: Geography, url: string, expectedId?: string): Dataset {
  const wire = checkShape(datasetSchema, json, url);
  return toDataset(wire, geography, url, expectedId);
}

/** Indexes a data set of the right shape and checks its references; see `parseDataset`. */
export function toDataset(
  wire: WireDataset,
  geography: Geography,
  url: string,
  expectedId: string = wire.id,
): Dataset {
  const problems = createProblemList();
  if (wire.id !== expectedId) problems.add('unexpectedId', ['id'], { id: wire.id, expected: expectedId });
  const sources = indexById(wire.sources, ['sources'], problems);
  indexById(wire.indicators, ['indicators'], problems);
  indexById(wire.headlines, ['headlines'], problems);
  indexById(wire.countingRules ?? [], ['countingRules'], problems);
  indexById([...wire.objects, ...wire.unmatchedObjects], ['objects'], problems);
  indexById(
    wire.participations.map(({ regionId }) => ({ id: regionId })),
    ['participations'],
    problems,
  );
  checkDatasetReferences(wire, geography, sources, problems);
  problems.throwIfAny('reference', url);

  const indicators = wire.indicators.map(toIndicator);
  return {
    id: wire.id,
    title: wire.title,
    subtitle: wire.subtitle,
    description: wire.description,
    illustrativeNotice: wire.illustrativeNotice,
    compiledOn: wire.compiledOn,
    licence: wire.licence,
    indicators: indicators.filter(
      (indicator) => !('measureOf' in indicator) || indicator.measureOf === undefined,
    ),
    indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    defaultIndicatorId: wire.defaultIndicatorId,
    presenceIndicatorId: wire.presenceIndicatorId,
    programmeIndicatorId: wire.programmeIndicatorId,
    headlines: wire.headlines.map(({ definition, ...rest }) => ({
      ...rest,
      ...(definition === undefined ? {} : { definition }),
    })),
    ...(wire.highlightDistrictIds === undefined ? {} : { highlightDistrictIds: wire.highlightDistrictIds }),
    objects: wire.objects,
    objectsByRegion: groupByRegion(wire.objects),
    unmatchedObjects: wire.unmatchedObjects,
    unmatchedRegions: wire.unmatchedRegions ?? [],
    countingRules: (wire.countingRules ?? []).map((rule) => ({ ...rule, where: toObjectFilter(rule.where) })),
    intake: wire.intake ?? null,
    participations: new Map(wire.participations.map((item) => [item.regionId, item])),
    periods: wire.periods ?? [],
    sources,
  };
}

type WireIndicator = WireDataset['indicators'][number];

function toIndicator(wire: WireIndicator): Indicator {
  const { unknown, ...rest } = wire;
  const common = unknown === undefined ? {} : { unknown };
  if (rest.type === 'category') {
    const { earlier, ...category } = rest;
    const categories: readonly Category[] = rest.categories;
    const observations = new Map<string, Observation<string>>(Object.entries(rest.observations));
    return { ...category, ...common, categories, observations, ...toEarlier<string>(earlier) };
  }
  if (rest.type === 'number') {
    const { earlier, ...number } = rest;
    const observations = new Map<string, Observation<number>>(Object.entries(rest.observations));
    return { ...number, ...common, observations, ...toEarlier<number>(earlier) };
  }
  if (rest.type === 'objectCount') return { ...rest, ...common, where: toObjectFilter(rest.where) };
  return { ...rest, ...common };
}

type WirePeriods<V> = Readonly<Record<string, Readonly<Record<string, Observation<V>>>>>;

function toEarlier<V>(wire: WirePeriods<V> | undefined): { readonly earlier?: EarlierPeriods<V> } {
  if (wire === undefined) return {};
  return {
    earlier: new Map(
      Object.entries(wire).map(([period, observations]) => [period, new Map(Object.entries(observations))]),
    ),
  };
}

type WireFilter = Extract<WireIndicator, { type: 'objectCount' }>['where'];

function toObjectFilter({ kinds, statuses, isCompliant, registers }: WireFilter): ObjectFilter {
  return {
    ...(kinds === undefined ? {} : { kinds }),
    ...(statuses === undefined ? {} : { statuses }),
    ...(isCompliant === undefined ? {} : { isCompliant }),
    ...(registers === undefined ? {} : { registers }),
  };
}
