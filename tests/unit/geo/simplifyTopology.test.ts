import { describe, expect, it } from 'vitest';
import { polygonsArea } from '../../../geo/planarGeometry';
import type { RegionFeature } from '../../../geo/readSources';
import {
  arcPolygons,
  buildPlanarTopology,
  polygonsOf,
  stitchRing,
  toMetres,
} from '../../../geo/regionTopology';
import { simplifyTopology, type RegionConstraint } from '../../../geo/simplifyTopology';

const region = (iso: string, ...rings: number[][][]): RegionFeature => ({
  type: 'Feature',
  properties: { iso },
  geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
});
/** A border along 100° E that wiggles by a tenth of a degree. */
const wiggle = Array.from({ length: 11 }, (_, index) => [100 + (index % 2) / 10, 60 + index / 10]);
const west = region('A', [[98, 60], ...wiggle, [98, 61], [98, 60]]);
const east = region(
  'B',
  [[102, 60], [102, 61], ...wiggle.toReversed(), [102, 60]],
  [
    [104, 60],
    [104.1, 60],
    [104.1, 60.05],
    [104, 60],
  ],
);
const features = [west, east];
const source = buildPlanarTopology(
  features,
  new Map([
    ['A', 'x'],
    ['B', 'y'],
  ]),
  1_000,
);

const constraintsWith = (mustContain: number[][]) =>
  new Map<string, RegionConstraint>(
    features.map(({ properties, geometry }) => {
      const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(toMetres)));
      const areaM2 = polygonsArea(polygons);
      return [
        properties.iso,
        { areaM2, mustContain: properties.iso === 'A' ? mustContain.map(toMetres) : [] },
      ];
    }),
  );
const level = { minTriangleKm2: 1_000, minIsletKm2: 100, maxAreaDeviation: 0.05 };
const edgesOf = (topology: typeof source, id: string) => {
  const geometry = topology.objects.regions.geometries.find((candidate) => candidate.id === id);
  if (geometry === undefined) throw new Error(id);
  return arcPolygons(geometry).map((rings) => rings.map((ring) => stitchRing(ring, topology.arcs)));
};

describe('simplifyTopology', () => {
  it('straightens a shared border once for both and drops the islet', () => {
    const simplified = simplifyTopology(source, constraintsWith([]), level);
    expect(edgesOf(simplified, 'A')[0]?.[0]).toHaveLength(5);
    expect(edgesOf(simplified, 'B')).toHaveLength(1);
    expect(simplified.arcs).toHaveLength(3);
  });

  it("never drops a region's last polygon, however small", () => {
    const simplified = simplifyTopology(source, constraintsWith([]), { ...level, minIsletKm2: 1e9 });
    expect(edgesOf(simplified, 'A')).toHaveLength(1);
    expect(edgesOf(simplified, 'B')).toHaveLength(1);
  });

  it('keeps more vertices where a point would otherwise end up outside', () => {
    const insideWiggle = [[100.08, 60.1]];
    const simplified = simplifyTopology(source, constraintsWith(insideWiggle), level);
    expect(edgesOf(simplified, 'A')[0]?.[0]?.length).toBeGreaterThan(5);
  });

  it('keeps more vertices where an area would otherwise be off', () => {
    const strict = simplifyTopology(source, constraintsWith([]), {
      ...level,
      minIsletKm2: 0,
      maxAreaDeviation: 0.001,
    });
    expect(edgesOf(strict, 'A')[0]?.[0]?.length).toBeGreaterThan(5);
  });

  it('stops where no number of vertices can make up for a dropped islet', () => {
    const strict = { ...level, maxAreaDeviation: 1e-9 };
    expect(() => simplifyTopology(source, constraintsWith([]), strict)).toThrow('cannot be repaired');
  });
});
