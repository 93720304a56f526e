import type { PageProbe } from '../pageProbe';

/** What colours a region, and a point inside it. Written by preparePeers.ts. */
export interface RegionRow {
  readonly presence: string;
  readonly programme: string;
  readonly anchor: readonly [longitude: number, latitude: number];
}
export type RegionTable = Readonly<Record<string, RegionRow>>;
export type Regions = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, RegionProperties>;
export interface RegionProperties {
  readonly iso: string;
  readonly name_en: string;
}

declare global {
  interface Window {
    /** Present only while the benchmark drives the page. */
    readonly probe?: PageProbe;
    /** Where to point at a region: CSS pixels of the viewport. */
    pointOf?: (iso: string) => readonly [x: number, y: number];
  }
}

const COLORS: Readonly<Record<string, string>> = {
  registered: '#0b4a66',
  operating: '#1f7ca2',
  developing: '#b4dcea',
  stated_none: '#e5a349',
  none_found: '#f3f1ec',
  confirmed: '#cf4410',
  unknown: '#d9d4c9',
};

export type Indicator = 'presence' | 'programme';

export function colorOf(row: RegionRow | undefined, indicator: Indicator): string {
  return COLORS[row?.[indicator] ?? 'unknown'] ?? '#cdd1d4';
}

/** `?outlines=overview` takes the simplified outlines that the atlas itself begins with. */
export async function loadRegions(): Promise<{ regions: Regions; table: RegionTable }> {
  const outlines = new URLSearchParams(location.search).get('outlines') ?? 'regions';
  const [regions, table] = await Promise.all(
    [`data/${outlines}.geojson`, 'data/table.json'].map(
      async (url) => (await fetch(url)).json() as Promise<unknown>,
    ),
  );
  return { regions: regions as Regions, table: table as RegionTable };
}
