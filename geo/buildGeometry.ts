import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RegionId } from '../src/domain/geography';
import { computeAnchors } from './anchors';
import { buildContext } from './buildContext';
import { placeCapitals } from './capitals';
import { CONTEXT_BOX_SCENE, NEAR_BOX_SCENE, type ContextLevel } from './contextLevel';
import { polygonsArea } from './planarGeometry';
import { readRegionFeatures, readRegionRows, type RegionFeature, type RegionRow } from './readSources';
import { buildPlanarTopology, polygonsOf, toMetres } from './regionTopology';
import { simplifyTopology, type RegionConstraint, type SimplificationLevel } from './simplifyTopology';
import { writeTopology } from './writeTopology';

interface Level extends SimplificationLevel {
  readonly path: string;
  /** 500: a grid of 0.002°, 222 m or 0.03 scene units; 2000: 56 m. */
  readonly stepsPerDegree: number;
  readonly context: ContextLevel & { readonly path: string; readonly stepsPerDegree: number };
}

const LEVELS: readonly Level[] = [
  {
    path: 'public/geo/overview.topo.json',
    stepsPerDegree: 500,
    minTriangleKm2: 60,
    minIsletKm2: 60,
    maxAreaDeviation: 0.015,
    context: {
      path: 'public/geo/context-overview.topo.json',
      stepsPerDegree: 50,
      minTriangleKm2: 1_250,
      minIslandKm2: 3_000,
      minLakeKm2: 2_700,
      minRiverKm: 900,
      bordersBox: NEAR_BOX_SCENE,
    },
  },
  {
    path: 'public/geo/detail.topo.json',
    stepsPerDegree: 2_000,
    minTriangleKm2: 1,
    minIsletKm2: 0,
    maxAreaDeviation: 0.002,
    context: {
      path: 'public/geo/context.topo.json',
      stepsPerDegree: 200,
      minTriangleKm2: 160,
      minIslandKm2: 300,
      minLakeKm2: 1_000,
      minRiverKm: 700,
      bordersBox: CONTEXT_BOX_SCENE,
    },
  },
];

/** Area in the Albers plane, which is the area on the sphere, and the points that must stay inside. */
function readConstraints(
  features: readonly RegionFeature[],
  rows: readonly RegionRow[],
): Map<RegionId, RegionConstraint> {
  const capitals = placeCapitals(rows, features);
  const anchors = computeAnchors(features);
  return new Map(
    features.map(({ properties: { iso }, geometry }) => {
      const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(toMetres)));
      const points = [capitals.get(iso)?.at, anchors.get(iso)?.anchor].filter((at) => at !== undefined);
      return [
        iso,
        { areaM2: polygonsArea(polygons), mustContain: points.map(([lon, lat]) => toMetres([lon, lat])) },
      ];
    }),
  );
}

/** Everything under public/geo as text by path. Pure but for reading the sources. */
export function buildGeometry(): Map<string, string> {
  const features = readRegionFeatures();
  const rows = readRegionRows();
  const districtOf = new Map(rows.map((row) => [row.id, row.districtId]));
  const constraints = readConstraints(features, rows);
  const files = new Map<string, string>();
  for (const level of LEVELS) {
    const source = buildPlanarTopology(features, districtOf, level.stepsPerDegree);
    const regions = simplifyTopology(source, constraints, level);
    const context = buildContext(source, regions, level.context);
    files.set(level.path, writeTopology(regions, level.stepsPerDegree));
    files.set(level.context.path, writeTopology(context, level.context.stepsPerDegree));
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of buildGeometry()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}: ${Math.round(text.length / 1024)} KB`);
  }
}
