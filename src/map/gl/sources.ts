import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Boundaries, Context } from '../mapContract';

/** Sources of the GL map. Lines carry a `kind`, so that one source serves three layers. */
export const SOURCE_IDS = { surroundings: 'surroundings', regions: 'regions', lines: 'lines' } as const;

type LineKind = 'regionBorder' | 'districtBorder' | 'coast';
type SurroundingKind = 'land' | 'lake' | 'river';

function feature(kind: LineKind | SurroundingKind, geometry: Geometry): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

export function regionsData({ regions }: Boundaries): FeatureCollection {
  return collection(regions.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry })));
}

export function linesData({ regionBorders, districtBorders, coast }: Boundaries): FeatureCollection {
  return collection([
    feature('regionBorder', regionBorders),
    feature('districtBorder', districtBorders),
    feature('coast', coast),
  ]);
}

export function surroundingsData(context: Context | null): FeatureCollection {
  if (context === null) return collection([]);
  return collection([
    feature('land', context.land),
    feature('lake', context.lakes),
    feature('river', context.rivers),
  ]);
}

// The geometry is simplified already, along shared borders; simplifying tile by tile would open slivers.
const AS_GIVEN = { type: 'geojson', tolerance: 0 } as const;

/** Sources of the style. `promoteId` makes a region's code the key of its feature-state. */
export function createSources(
  boundaries: Boundaries,
  context: Context | null,
): Record<keyof typeof SOURCE_IDS, GeoJSONSourceSpecification> {
  return {
    surroundings: { ...AS_GIVEN, data: surroundingsData(context) },
    regions: { ...AS_GIVEN, data: regionsData(boundaries), promoteId: 'id' },
    lines: { ...AS_GIVEN, data: linesData(boundaries) },
  };
}
