import earcut from 'earcut';
import type { Position } from 'geojson';
import type { RegionId } from '../../domain/geography';
import type { Boundaries } from '../mapContract';
import { projectToScene } from '../projection';

/** The regions as triangles in scene units, with the span of indices that belongs to each. */
export interface HatchMesh {
  /** x, y, x, y, … */
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  readonly spans: ReadonlyMap<RegionId, { readonly start: number; readonly count: number }>;
}

function triangulate(rings: readonly (readonly Position[])[]): { flat: number[]; triangles: number[] } {
  const holes: number[] = [];
  const flat: number[] = [];
  rings.forEach((ring, i) => {
    if (i > 0) holes.push(flat.length / 2);
    // The last position repeats the first.
    for (const [lon = 0, lat = 0] of ring.slice(0, -1)) flat.push(...projectToScene([lon, lat]));
  });
  return { flat, triangles: earcut(flat, holes) };
}

/** Triangles for the hatches to be drawn in; made once per level of detail. */
export function createHatchMesh({ regions }: Boundaries): HatchMesh {
  const positions: number[] = [];
  const indices: number[] = [];
  const spans = new Map<RegionId, { start: number; count: number }>();
  for (const { id, geometry } of regions) {
    const start = indices.length;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) {
      const { flat, triangles } = triangulate(rings);
      const offset = positions.length / 2;
      for (const index of triangles) indices.push(offset + index);
      for (const value of flat) positions.push(value);
    }
    spans.set(id, { start, count: indices.length - start });
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices), spans };
}
