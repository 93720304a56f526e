import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RegionId } from '../src/domain/geography';
import { buildContext } from './buildContext';
import { CONTEXT_BOX_SCENE, NEAR_BOX_SCENE, type ContextLevel } from './contextLevel';
import { polygonsArea } from './planarGeometry';
import { readRegionFeatures, readRegionRows, type RegionFeature } from './readSources';
import { buildPlanarTopology, polygonsOf, toMetres } from './regionTopology';
import { simplifyTopology, type SimplificationLevel } from './simplifyTopology';
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
      minTriangleKm2: 800,
      minIslandKm2: 3_000,
      minLakeKm2: 2_700,
      minRiverKm: 1_500,
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
      minTriangleKm2: 140,
      minIslandKm2: 300,
      minLakeKm2: 1_000,
      minRiverKm: 700,
      bordersBox: CONTEXT_BOX_SCENE,
    },
  },
];

/** Area of each region in the Albers plane, which is its area on the sphere. */
export function measureSourceAreasM2(features: readonly RegionFeature[]): Map<RegionId, number> {
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.iso,
      polygonsArea(polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(toMetres)))),
    ]),
  );
}

/** Everything under public/geo as text by path. Pure but for reading the sources. */
export function buildGeometry(): Map<string, string> {
  const features = readRegionFeatures();
  const districtOf = new Map(readRegionRows().map((row) => [row.id, row.districtId]));
  const areas = measureSourceAreasM2(features);
  const files = new Map<string, string>();
  for (const level of LEVELS) {
    const source = buildPlanarTopology(features, districtOf, level.stepsPerDegree);
    const regions = simplifyTopology(source, areas, level);
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
