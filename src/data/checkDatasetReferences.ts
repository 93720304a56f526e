import type { Geography } from '../domain/geography';
import type { ProblemList } from './problems';
import type { WireDataset } from './wire/dataset';

type Path = readonly PropertyKey[];
type WireIndicator = WireDataset['indicators'][number];
type WireObservation = Extract<WireIndicator, { type: 'category' | 'number' }>['observations'][string];

/** Reports every id of a data set that names nothing: regions, sources, categories, indicators, series. */
export function checkDatasetReferences(
  wire: WireDataset,
  geography: Geography,
  sources: ReadonlyMap<string, unknown>,
  problems: ProblemList,
): void {
  const indicators = new Map(wire.indicators.map((indicator) => [indicator.id, indicator]));
  const checkRegion = (id: string, path: Path): void => {
    if (!geography.regionById.has(id)) problems.add('unknownRegion', path, { id });
  };
  const checkSources = (ids: readonly string[], path: Path): void =>
    ids.forEach((id, index) => {
      if (!sources.has(id)) problems.add('unknownSource', [...path, index], { id });
    });
  const checkIndicator = (id: string, path: Path, types: readonly WireIndicator['type'][]): void => {
    const found = indicators.get(id);
    if (found === undefined) problems.add('unknownIndicator', path, { id });
    else if (!types.includes(found.type)) {
      problems.add('wrongIndicatorType', path, { id, type: found.type, expected: types.join(', ') });
    }
  };
  const checkObservation = (
    regionId: string,
    observation: WireObservation,
    path: Path,
    categories: ReadonlySet<string> | undefined,
  ): void => {
    checkRegion(regionId, path);
    if (observation.kind === 'notApplicable') return;
    checkSources(observation.sourceIds, [...path, 'sourceIds']);
    if (observation.kind !== 'value' || typeof observation.value !== 'string') return;
    if (categories?.has(observation.value) === false) {
      problems.add('unknownCategory', [...path, 'value'], { id: observation.value });
    }
  };
  const checkObservations = (indicator: WireIndicator, at: Path): void => {
    if (indicator.type !== 'category' && indicator.type !== 'number') return;
    const categories =
      indicator.type === 'category' ? new Set(indicator.categories.map(({ id }) => id)) : undefined;
    const check = (observations: Readonly<Record<string, WireObservation>>, within: Path) =>
      Object.entries(observations).forEach(([regionId, observation]) =>
        checkObservation(regionId, observation, [...within, regionId], categories),
      );
    check(indicator.observations, [...at, 'observations']);
    const earlier: Readonly<Record<string, Parameters<typeof check>[0]>> = indicator.earlier ?? {};
    for (const [period, observations] of Object.entries(earlier)) {
      const path = [...at, 'earlier', period];
      // The newest is in `observations`.
      if (wire.periods?.slice(0, -1).includes(period) !== true)
        problems.add('unknownPeriod', path, { id: period });
      check(observations, path);
    }
  };

  wire.periods?.forEach((period, index, all) => {
    if (index > 0 && period <= (all[index - 1] ?? '')) {
      problems.add('periodOutOfOrder', ['periods', index], { id: period });
    }
  });
  checkIndicator(wire.defaultIndicatorId, ['defaultIndicatorId'], ALL_TYPES);
  for (const key of ['presenceIndicatorId', 'programmeIndicatorId'] as const) {
    const id = wire[key];
    if (id !== null) checkIndicator(id, [key], ['category']);
  }
  wire.indicators.forEach((indicator, index) => {
    const at = ['indicators', index];
    checkObservations(indicator, at);
    if (indicator.type === 'overlay') {
      checkIndicator(indicator.baseId, [...at, 'baseId'], NOT_OVERLAYS);
      checkIndicator(indicator.overlayId, [...at, 'overlayId'], ['category']);
    }
    if ('numeratorId' in indicator) {
      // Never a ratio of a ratio: evaluating it could go round in a circle.
      checkIndicator(indicator.numeratorId, [...at, 'numeratorId'], COUNTS);
      if (indicator.measureOf !== undefined) {
        checkIndicator(indicator.measureOf, [...at, 'measureOf'], COUNTS);
      }
    }
    if ('denominatorId' in indicator) {
      const { denominatorId: id, denominatorAsOf } = indicator;
      const series = geography.statistics.get(id);
      if (series === undefined) problems.add('unknownSeries', [...at, 'denominatorId'], { id });
      else if (![...series.values.values()].flat().some(({ asOf }) => asOf === denominatorAsOf)) {
        problems.add('unknownSeries', [...at, 'denominatorAsOf'], { id: `${id} (${denominatorAsOf})` });
      }
    }
  });
  wire.headlines.forEach(({ sourceId }, index) => {
    if (!sources.has(sourceId)) {
      problems.add('unknownSource', ['headlines', index, 'sourceId'], { id: sourceId });
    }
  });
  wire.highlightDistrictIds?.forEach((id, index) => {
    if (!geography.districtById.has(id))
      problems.add('unknownDistrict', ['highlightDistrictIds', index], { id });
  });
  wire.objects.forEach(({ regionId, sourceIds }, index) => {
    checkRegion(regionId, ['objects', index, 'regionId']);
    checkSources(sourceIds, ['objects', index, 'sourceIds']);
  });
  wire.unmatchedObjects.forEach(({ sourceIds }, index) =>
    checkSources(sourceIds, ['unmatchedObjects', index, 'sourceIds']),
  );
  wire.unmatchedRegions?.forEach(({ values }, index) =>
    Object.keys(values).forEach((id) =>
      checkIndicator(id, ['unmatchedRegions', index, 'values', id], ['number']),
    ),
  );
  wire.countingRules?.forEach(({ sourceIds }, index) =>
    checkSources(sourceIds, ['countingRules', index, 'sourceIds']),
  );
  wire.participations.forEach(({ regionId, sourceIds }, index) => {
    checkRegion(regionId, ['participations', index, 'regionId']);
    checkSources(sourceIds, ['participations', index, 'sourceIds']);
  });
}

const COUNTS: readonly WireIndicator['type'][] = ['number', 'objectCount'];
const NOT_OVERLAYS: readonly WireIndicator['type'][] = ['category', ...COUNTS, 'ratio', 'share', 'quotient'];
const ALL_TYPES: readonly WireIndicator['type'][] = [...NOT_OVERLAYS, 'overlay'];
