import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import type { RegionRow, Regions } from './peers/regionTable';

const HERE = import.meta.dirname;
const PROJECT = path.resolve(HERE, '../..');
const BOUNDARIES = path.join(PROJECT, 'geo/sources/boundaries/regions.geojson');
const OVERVIEW = path.join(PROJECT, 'public/geo/overview.topo.json');
const CLASSES = path.join(PROJECT, 'geo/sources/tables/region_class.csv');

export const BENCH_FOLDER = path.join(PROJECT, '.cache/bench');
const PAGES_FOLDER = path.join(BENCH_FOLDER, 'peers');
export const PEERS = ['d3', 'leaflet', 'echarts', 'maplibre'] as const;

/** A point inside the largest part: where the pointer goes to hover the region. */
function anchorOf({ geometry }: Regions['features'][number]): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.reduce((best, part) =>
    (part[0]?.length ?? 0) > (best[0]?.length ?? 0) ? part : best,
  );
  const [longitude, latitude] = polylabel(largest, 0.1);
  return [longitude, latitude];
}

/** The atlas publishes the winding of RFC 7946; d3-geo wants the other one. */
function rewound(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  const turn = (part: GeoJSON.Position[][]) => part.map((ring) => ring.toReversed());
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}

async function readOverview(): Promise<Regions> {
  type Outlines = Topology<{ regions: GeometryCollection }>;
  const topology = JSON.parse(await readFile(OVERVIEW, 'utf8')) as Outlines;
  const features = feature(topology, topology.objects.regions).features.map(({ id, geometry }) => ({
    type: 'Feature',
    geometry: rewound(geometry),
    properties: { iso: id, name_en: id },
  }));
  return { type: 'FeatureCollection', features } as Regions;
}

/** Four decimals of a degree, 11 m: what the file it was made from resolves. */
const shortNumbers = (_key: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

async function writeData(folder: string): Promise<void> {
  const regions = JSON.parse(await readFile(BOUNDARIES, 'utf8')) as Regions;
  const classes = parse<Record<string, string>>(await readFile(CLASSES), { columns: true });
  const rowOf = new Map(classes.map((row) => [row['iso'], row]));
  const table = Object.fromEntries(
    regions.features.map((feature): [string, RegionRow] => {
      const row = rowOf.get(feature.properties.iso);
      const presence = row?.['presence_class'] ?? 'none_found';
      const programme = row?.['programme_status'] ?? 'unknown';
      return [feature.properties.iso, { presence, programme, anchor: anchorOf(feature) }];
    }),
  );
  await mkdir(folder, { recursive: true });
  await cp(BOUNDARIES, path.join(folder, 'regions.geojson'));
  await writeFile(path.join(folder, 'overview.geojson'), JSON.stringify(await readOverview(), shortNumbers));
  await writeFile(path.join(folder, 'table.json'), JSON.stringify(table));
}

/** Builds the peers' pages and the probe that is put into every measured page. */
export async function buildPeers(): Promise<{ pagesFolder: string; probeFile: string }> {
  const shared = { configFile: false, logLevel: 'warn' } as const;
  await build({
    ...shared,
    root: path.join(HERE, 'peers'),
    base: './',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: PAGES_FOLDER,
      emptyOutDir: true,
      // maplibre-gl alone is larger than the default.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: PEERS.map((peer) => path.join(HERE, 'peers', `${peer}.html`)) },
    },
  });
  await build({
    ...shared,
    root: HERE,
    build: {
      outDir: BENCH_FOLDER,
      emptyOutDir: false,
      lib: {
        entry: path.join(HERE, 'pageProbe.ts'),
        formats: ['iife'],
        name: 'pageProbe',
        fileName: () => 'pageProbe.js',
      },
    },
  });
  await writeData(path.join(PAGES_FOLDER, 'data'));
  return { pagesFolder: PAGES_FOLDER, probeFile: path.join(BENCH_FOLDER, 'pageProbe.js') };
}
