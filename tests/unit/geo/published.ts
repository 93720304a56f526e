import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { computeAnchors } from '../../../geo/anchors';
import { placeCapitals } from '../../../geo/capitals';
import { readRegionFeatures, readRegionRows } from '../../../geo/readSources';
import { polygonsOf, type RegionTopology } from '../../../geo/regionTopology';

export const ROOT = new URL('../../../', import.meta.url);

export function readPublished(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** A fresh copy each time, so that a test may spoil it. */
export function readRegionTopology(name: 'overview' | 'detail'): RegionTopology {
  return JSON.parse(readPublished(`public/geo/${name}.topo.json`)) as RegionTopology;
}

export function readContextTopology(name: 'context' | 'context-overview'): Topology {
  return JSON.parse(readPublished(`public/geo/${name}.topo.json`)) as Topology;
}

const features = readRegionFeatures();
export const rows = readRegionRows();
export const sourcePolygons = new Map(
  features.map(({ properties, geometry }) => [properties.iso, polygonsOf(geometry)]),
);
export const anchors = new Map([...computeAnchors(features)].map(([id, { anchor }]) => [id, anchor]));
export const capitals = new Map([...placeCapitals(rows, features)].map(([id, { at }]) => [id, at]));
