import polylabel from 'polylabel';
import type { LonLat, RegionId } from '../src/domain/geography';
import { metresToLonLat, SCENE } from '../src/map/projection';
import { polygonsArea } from './planarGeometry';
import { readRegionFeatures, type RegionFeature } from './readSources';
import { polygonsOf, toMetres } from './regionTopology';

interface Anchor {
  /** Pole of inaccessibility of the largest part, in the Albers plane. */
  readonly anchor: LonLat;
  /** Too small to hit at the overview: it gets a marker. */
  readonly isTiny: boolean;
  /** Radius of the largest circle inside the region. */
  readonly radiusKm: number;
}

const PRECISION_M = 100;
/** Four decimals are 11 m: well inside the smallest circle. */
const STEPS_PER_DEGREE = 10_000;

/**
 * A region whose largest inner circle is narrower than this many scene units across needs a marker: with the scene
 * 1,000 to 1,400 CSS pixels wide the circle is under 10 to 14 px, and a third of that on a phone. Seven regions.
 */
const TINY_DIAMETER_UNITS = 10;

function computeAnchor(feature: RegionFeature): Anchor {
  const polygons = polygonsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(toMetres)));
  const [largest] = polygons.toSorted((a, b) => polygonsArea([b]) - polygonsArea([a]));
  if (largest === undefined) throw new Error(`${feature.properties.iso} has no polygon`);
  const pole = polylabel(largest, PRECISION_M);
  const [lon, lat] = metresToLonLat([pole[0], pole[1]]);
  const round = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
  return {
    anchor: [round(lon), round(lat)],
    isTiny: pole.distance * 2 < TINY_DIAMETER_UNITS * SCENE.metresPerUnit,
    radiusKm: Math.round(pole.distance / 100) / 10,
  };
}

/** Where each region's label, marker and hit anchor stand, from the source boundaries. */
export function computeAnchors(
  features: readonly RegionFeature[] = readRegionFeatures(),
): Map<RegionId, Anchor> {
  return new Map(features.map((feature) => [feature.properties.iso, computeAnchor(feature)]));
}
