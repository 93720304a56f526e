import type { Geography, RegionId, Statistic, StatisticSeries } from '../domain/geography';
import { createProblemList, indexById, type ProblemList } from './problems';
import { checkShape } from './checkShape';
import { geographySchema, type WireGeography } from './wire/geography';

/**
 * Checks `geography.json` and indexes it.
 * @throws DataError with every offender: unknown or repeated codes, districts without regions.
 */
export function parseGeography(json: unknown, url: string): Geography {
  return toGeography(checkShape(geographySchema, json, url), url);
}

/** Indexes a geography of the right shape and checks its references; see `parseGeography`. */
export function toGeography(wire: WireGeography, url: string): Geography {
  const problems = createProblemList();
  const districtById = indexById(wire.districts, ['districts'], problems);
  const regionById = indexById(wire.regions, ['regions'], problems);
  const sources = indexById(wire.sources, ['sources'], problems);
  const inhabited = new Set(wire.regions.map((region) => region.districtId));
  wire.districts.forEach(({ id }, index) => {
    if (!inhabited.has(id)) problems.add('districtWithoutRegions', ['districts', index], { id });
  });
  wire.regions.forEach(({ districtId, neighbours }, index) => {
    const at = ['regions', index];
    if (!districtById.has(districtId)) {
      problems.add('unknownDistrict', [...at, 'districtId'], { id: districtId });
    }
    neighbours.forEach((id, place) => {
      if (!regionById.has(id)) problems.add('unknownRegion', [...at, 'neighbours', place], { id });
    });
  });
  const statistics = toStatistics(wire, { regionById, sources }, problems);
  problems.throwIfAny('reference', url);
  return {
    name: wire.name,
    attribution: wire.attribution,
    districts: wire.districts,
    regions: wire.regions,
    regionById,
    districtById,
    statistics,
    sources,
  };
}

interface Indexes {
  readonly regionById: ReadonlyMap<string, unknown>;
  readonly sources: ReadonlyMap<string, unknown>;
}

function toStatistics(
  wire: WireGeography,
  { regionById, sources }: Indexes,
  problems: ProblemList,
): Map<string, StatisticSeries> {
  indexById(wire.statistics, ['statistics'], problems);
  const all = wire.statistics.map(({ vintages, ...series }, index) => {
    const values = new Map<RegionId, Statistic[]>();
    vintages.forEach((vintage, place) => {
      const at = ['statistics', index, 'vintages', place];
      const { asOf, sourceId, sourceIdByRegion = {} } = vintage;
      for (const [key, used] of [['sourceId', sourceId] as const, ...Object.entries(sourceIdByRegion)]) {
        const path = key === 'sourceId' ? [...at, key] : [...at, 'sourceIdByRegion', key];
        if (!sources.has(used)) problems.add('unknownSource', path, { id: used });
      }
      for (const [regionId, value] of Object.entries(vintage.values)) {
        if (!regionById.has(regionId)) {
          problems.add('unknownRegion', [...at, 'values', regionId], { id: regionId });
        }
        const statistic = { value, asOf, sourceId: sourceIdByRegion[regionId] ?? sourceId };
        const known = values.get(regionId);
        if (known === undefined) values.set(regionId, [statistic]);
        else known.push(statistic);
      }
    });
    return { ...series, values };
  });
  return new Map(all.map((item) => [item.id, item]));
}
