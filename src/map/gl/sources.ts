import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { RegionId } from '../../domain/geography';
import type { Boundaries, Context } from '../mapContract';
import type { RegionState } from './regionState';

/** Sources of the GL map. Lines carry a `kind`, so that one source serves three layers. */
export const SOURCE_IDS = {
  surroundings: 'surroundings',
  regions: 'regions',
  lines: 'lines',
  outlines: 'outlines',
} as const;

type LineKind = 'regionBorder' | 'districtBorder' | 'coast';
type SurroundingKind = 'land' | 'lake' | 'river';
export type OutlineKind = 'overlay' | 'selected';

function feature(kind: LineKind | SurroundingKind | OutlineKind, geometry: Geometry, opacity = 1): Feature {
  return { type: 'Feature', properties: { kind, opacity }, geometry };
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

/**
 * The regions that have an outline of their own, and no others: a layer costs as much for a region that it draws
 * invisibly, and without a graphics card that was a quarter of each frame.
 */
export function outlinesData(
  { regions }: Boundaries,
  states: ReadonlyMap<RegionId, Pick<RegionState, 'overlayOpacity' | 'selected'>>,
): FeatureCollection {
  return collection(
    regions.flatMap(({ id, geometry }) => {
      const { overlayOpacity = 0, selected = false } = states.get(id) ?? {};
      return [
        ...(overlayOpacity > 0 ? [feature('overlay', geometry, overlayOpacity)] : []),
        ...(selected ? [feature('selected', geometry)] : []),
      ];
    }),
  );
}

/**
 * How far a tile reaches into its neighbours, its own side being 512: more than half of the widest stroke. With the 128
 * that MapLibre takes by itself the country, which straddles tiles, was drawn twice over.
 */
const TILE_BUFFER = 32;

// The geometry is simplified already, along shared borders; simplifying tile by tile would open slivers.
const AS_GIVEN = { type: 'geojson', tolerance: 0, buffer: TILE_BUFFER } as const;

/** Sources of the style. `promoteId` makes a region's code the key of its feature-state. */
export function createSources(
  boundaries: Boundaries,
  context: Context | null,
): Record<keyof typeof SOURCE_IDS, GeoJSONSourceSpecification> {
  return {
    surroundings: { ...AS_GIVEN, data: surroundingsData(context) },
    regions: { ...AS_GIVEN, data: regionsData(boundaries), promoteId: 'id' },
    lines: { ...AS_GIVEN, data: linesData(boundaries) },
    // Filled with the first scene.
    outlines: { ...AS_GIVEN, data: collection([]) },
  };
}
