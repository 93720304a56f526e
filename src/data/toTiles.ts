import type { Geography, RegionId } from '../domain/geography';
import type { Localized } from '../domain/text';
import { checkShape } from './checkShape';
import { createProblemList } from './problems';
import { tilesSchema } from './wire/tiles';

/** One equal square a region: column from the left and row from the top, both from 0. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: ReadonlyMap<RegionId, readonly [column: number, row: number]>;
  /** Names for squares that the short name does not fit into, with soft hyphens where a word may be broken. */
  readonly names: ReadonlyMap<RegionId, Localized>;
}

/**
 * Checks the tile grid: every region of the geography has a cell of its own inside the grid, and no other has one.
 * @throws DataError with every offender found.
 */
export function parseTiles(json: unknown, geography: Geography, url: string): TileGrid {
  const { columns, rows, cells, names = {} } = checkShape(tilesSchema, json, url);
  const problems = createProblemList();
  const taken = new Set<string>();
  for (const [id, [column, row]] of Object.entries(cells)) {
    const path = ['cells', id];
    if (!geography.regionById.has(id)) problems.add('unknownRegion', path, { id });
    for (const [index, value, length] of [
      [0, column, columns],
      [1, row, rows],
    ] as const) {
      if (value < 0 || value >= length)
        problems.add('outOfRange', [...path, index], { value, min: 0, max: length - 1 });
    }
    const place = `${column}, ${row}`;
    if (taken.has(place)) problems.add('duplicate', path, { id: place });
    taken.add(place);
  }
  for (const id of Object.keys(names)) {
    if (!geography.regionById.has(id)) problems.add('unknownRegion', ['names', id], { id });
  }
  for (const { id } of geography.regions) {
    if (!Object.hasOwn(cells, id)) problems.add('missing', ['cells', id]);
  }
  problems.throwIfAny('reference', url);
  return { columns, rows, cells: new Map(Object.entries(cells)), names: new Map(Object.entries(names)) };
}
