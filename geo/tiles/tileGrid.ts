import type { RegionId } from '../../src/domain/geography';
import type { Localized } from '../../src/domain/text';

/** Column from the left and row from the top, both from 0. */
export type Cell = readonly [column: number, row: number];

/** The published file: one equal square a region. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Readonly<Record<RegionId, Cell>>;
  /** What is written on a square where the short name does not fit, with soft hyphens. */
  readonly names: Readonly<Record<RegionId, Localized>>;
}

/** Neighbours by a side. */
export function shareSide([columnA, rowA]: Cell, [columnB, rowB]: Cell): boolean {
  return Math.abs(columnA - columnB) + Math.abs(rowA - rowB) === 1;
}

/** Neighbours by a side or a corner. */
export function touch([columnA, rowA]: Cell, [columnB, rowB]: Cell): boolean {
  return Math.max(Math.abs(columnA - columnB), Math.abs(rowA - rowB)) === 1;
}

/** How many groups connected by sides the cells form; 0 for none. */
export function countGroups(cells: readonly Cell[]): number {
  const waiting = new Set(cells);
  let groups = 0;
  for (const start of cells) {
    if (!waiting.delete(start)) continue;
    groups++;
    const open = [start];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop())
      for (const other of waiting)
        if (shareSide(cell, other)) {
          waiting.delete(other);
          open.push(other);
        }
  }
  return groups;
}
