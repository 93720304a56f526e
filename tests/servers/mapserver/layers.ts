import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Whatever the atlas publishes, as layers of somebody's map server: other names, other words, GeoJSON. */

interface PublishedRegion {
  readonly id: string;
  readonly name: { readonly ru: string };
  readonly anchor: readonly [number, number];
}

interface PublishedObject {
  readonly id: string;
  readonly name: { readonly ru: string };
  readonly kind: string;
  readonly status: string;
  readonly regionId: string;
  readonly areaHa: number | null;
}

interface Series {
  readonly id: string;
  readonly vintages: readonly { readonly values: Readonly<Record<string, number>> }[];
}

function published(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
}

const geography = published('data/geography.json') as {
  readonly regions: readonly PublishedRegion[];
  readonly statistics: readonly Series[];
};

/** What the source says, read as it is. */
export const source = {
  regions: geography.regions,
  objects: (published('data/open-sources/dataset.json') as { readonly objects: readonly PublishedObject[] })
    .objects,
  population: geography.statistics.find(({ id }) => id === 'population')?.vintages.at(-1)?.values ?? {},
};

/** How many objects the source names in each region; a region without any is absent. */
export function countObjects(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { regionId } of source.objects) counts.set(regionId, (counts.get(regionId) ?? 0) + 1);
  return counts;
}

const KIND_CODES: Readonly<Record<string, string>> = {
  industrial_park: 'П',
  industrial_technopark: 'Т',
  industrial_park_or_technopark: 'П/Т',
};

const STATUS_WORDS: Readonly<Record<string, string>> = {
  operating: 'действующий',
  being_created: 'создаваемый',
};

/** The two layers of the server as GeoJSON texts, by their names. */
export function layerFiles(): Readonly<Record<'regions' | 'parks', string>> {
  const topology = published('geo/overview.topo.json') as Topology<{ regions: GeometryCollection }>;
  const nameOf = new Map(source.regions.map(({ id, name }) => [id, name.ru]));
  const anchorOf = new Map(source.regions.map(({ id, anchor }) => [id, anchor]));
  const regions = feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
    type: 'Feature',
    geometry,
    properties: {
      iso: id,
      nazvanie: nameOf.get(String(id)),
      naselenie: source.population[String(id)] ?? null,
    },
  }));
  const parks = source.objects.map(({ id, name, kind, status, regionId, areaHa }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: anchorOf.get(regionId) },
    properties: {
      nomer: id,
      nazvanie: name.ru,
      subekt: nameOf.get(regionId),
      vid: KIND_CODES[kind],
      sostoyanie: STATUS_WORDS[status] ?? null,
      ploschad: areaHa,
    },
  }));
  return { regions: toGeoJson(regions), parks: toGeoJson(parks) };
}

function toGeoJson(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** What a deployer would write into `config.json` for that server. */
export function configEntry(url: string, id = 'mapserver') {
  return {
    id,
    title: { ru: 'Картографический сервер', en: 'Map server' },
    adapter: 'ogc-features',
    url,
    objects: {
      collection: 'parks',
      fields: {
        id: 'nomer',
        name: 'nazvanie',
        region: 'subekt',
        kind: 'vid',
        status: 'sostoyanie',
        areaHa: 'ploschad',
      },
      words: {
        kind: {
          П: 'industrial_park',
          Т: 'industrial_technopark',
          'П/Т': 'industrial_park_or_technopark',
        },
      },
    },
    regions: {
      collection: 'regions',
      region: 'iso',
      indicators: [
        {
          property: 'naselenie',
          label: { ru: 'Население', en: 'Population' },
          unit: { ru: 'тыс. чел.', en: 'thousand people' },
        },
      ],
    },
    details: { sourceTitle: 'Реестр', asOf: '2021-07-01', confidence: 'high', isComplete: true },
    pageSize: 50,
  };
}
