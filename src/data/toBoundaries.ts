import * as z from 'zod/mini';
import type { Topology } from 'topojson-specification';
import type { Geography } from '../domain/geography';
import { checkShape } from './checkShape';
import { createProblemList } from './problems';

/** Numbers by the thousand: one pass over them, where a schema of arrays would make as many objects. */
function isArc(arc: unknown): arc is number[][] {
  return (
    Array.isArray(arc) &&
    arc.every(
      (point: unknown) =>
        Array.isArray(point) && point.length >= 2 && Number.isFinite(point[0]) && Number.isFinite(point[1]),
    )
  );
}

/** Only what the check below and the decoder rely on; the arcs themselves are numbers by the thousand. */
const topologySchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.custom<number[][]>(isArc)),
  objects: z.record(z.string(), z.object({ type: z.string() })),
});

const regionsSchema = z.object({
  objects: z.object({
    regions: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.object({
          id: z.string(),
          type: z.enum(['Polygon', 'MultiPolygon']),
          arcs: z.array(z.unknown()).check(z.minLength(1)),
        }),
      ),
    }),
  }),
});

/** A topology checked as far as drawing needs. */
export type Boundaries = Topology;

/**
 * Checks the boundaries of the regions: every region of the geography has exactly one geometry, and no other exists.
 * @throws DataError with every offender found.
 */
export function parseBoundaries(json: unknown, geography: Geography, url: string): Boundaries {
  const topology = parseTopology(json, url);
  const { geometries } = checkShape(regionsSchema, json, url).objects.regions;
  const problems = createProblemList();
  const drawn = new Set<string>();
  geometries.forEach(({ id }, index) => {
    const path = ['objects', 'regions', 'geometries', index, 'id'];
    if (!geography.regionById.has(id)) problems.add('unknownRegion', path, { id });
    if (drawn.has(id)) problems.add('duplicate', path, { id });
    drawn.add(id);
  });
  for (const { id } of geography.regions) {
    if (!drawn.has(id)) problems.add('regionWithoutGeometry', ['objects', 'regions', 'geometries'], { id });
  }
  problems.throwIfAny('reference', url);
  return topology;
}

/**
 * Checks that a file is a topology at all: neighbouring land, lakes, rivers.
 * @throws DataError when it is not.
 */
export function parseTopology(json: unknown, url: string): Boundaries {
  checkShape(topologySchema, json, url);
  return json as Boundaries;
}
