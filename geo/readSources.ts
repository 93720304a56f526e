import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { DistrictId, LonLat, RegionId } from '../src/domain/geography';

const require = createRequire(import.meta.url);

export type RegionFeature = Feature<Polygon | MultiPolygon, { iso: RegionId }>;

/** What the geometry needs of `sources/tables/regions.csv`. */
export interface RegionRow {
  readonly id: RegionId;
  readonly districtId: DistrictId;
  readonly capital: LonLat;
  readonly neighbours: readonly RegionId[];
}

function readSource(name: string): string {
  return readFileSync(new URL(`./sources/${name}`, import.meta.url), 'utf8');
}

/** Boundaries as the source has them, ordered by code so that outputs do not depend on the file's order. */
export function readRegionFeatures(): RegionFeature[] {
  const collection = JSON.parse(readSource('boundaries/regions.geojson')) as FeatureCollection<
    Polygon | MultiPolygon,
    { iso: RegionId }
  >;
  return collection.features.toSorted((a, b) => (a.properties.iso < b.properties.iso ? -1 : 1));
}

export function readRegionRows(): RegionRow[] {
  const rows = parse<Record<string, string>>(readSource('tables/regions.csv'), { columns: true, bom: true });
  const text = (row: Record<string, string>, column: string) => {
    const value = row[column];
    if (value === undefined) throw new Error(`regions.csv: no column ${column}`);
    return value;
  };
  return rows.map((row) => ({
    id: text(row, 'iso'),
    districtId: text(row, 'fd_id'),
    capital: [Number(text(row, 'capital_lon')), Number(text(row, 'capital_lat'))],
    neighbours: text(row, 'neighbours').split(';').filter(Boolean),
  }));
}

/** Natural Earth as npm packages carry it; see sources/boundaries/PROVENANCE.md. */
export function readPackagedTopology(path: string): Topology {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology;
}
