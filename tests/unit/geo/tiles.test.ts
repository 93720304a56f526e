import { describe, expect, it } from 'vitest';
import { findTiles, readGeography, TILES_PATH, writeTiles } from '../../../geo/tiles/buildTiles';
import { EXPECTATIONS, type TileExpectations } from '../../../geo/tiles/expectations';
import { TILE_SETTINGS, type TileSettings } from '../../../geo/tiles/settings';
import type { Cell, TileGrid } from '../../../geo/tiles/tileGrid';
import {
  cellsAreDistinct,
  cellsFillTheGrid,
  countKeptNeighbours,
  districtsAreConnected,
  everyRegionHasACell,
  exclavesStandApart,
  expectationsAreMet,
  gridFitsAPage,
  namesAreOfRegions,
  neighboursAreKept,
  validateTiles,
} from '../../../geo/tiles/validateTiles';
import { readPublished } from './published';

const geography = readGeography();
const { regions, districts } = geography;
const published = JSON.parse(readPublished(TILES_PATH)) as TileGrid;
const search = (changes: Partial<TileSettings>) =>
  findTiles(geography, EXPECTATIONS, { ...TILE_SETTINGS, ...changes });
// Seconds on a busy machine: outside the tests, where no time limit cuts them off.
const rebuilt = findTiles(geography);
const moves = 20_000;
const brief = {
  first: search({ moves }),
  again: search({ moves }),
  otherSeed: search({ moves, seed: TILE_SETTINGS.seed + 1 }),
  untried: search({ moves: 0 }),
};

/** The published grid with the cells of some regions replaced. */
function withCells(cells: Readonly<Record<string, Cell>>): TileGrid {
  return { ...published, cells: { ...published.cells, ...cells } };
}

function cellOf(id: string): Cell {
  const cell = published.cells[id];
  if (!cell) throw new Error(`no cell for ${id}`);
  return cell;
}

const exchanged = (a: string, b: string) => withCells({ [a]: cellOf(b), [b]: cellOf(a) });

describe('the published tiles', () => {
  it('are what the recorded seed gives, byte for byte', () => {
    expect(writeTiles(rebuilt.grid) === readPublished(TILES_PATH), 'differs: run npm run build:tiles').toBe(
      true,
    );
  });
  it('pass every check', () => expect(validateTiles(published, geography, EXPECTATIONS)).toEqual([]));
  it('hold 85 regions in 85 cells', () => {
    expect(new Set(Object.values(published.cells).map(String)).size).toBe(85);
  });
  it('keep at least 100 of 189 land neighbours by a side and 155 by a corner', () => {
    const kept = countKeptNeighbours(published, regions);
    expect(kept.pairs).toBe(189);
    expect(kept.bySide).toBeGreaterThanOrEqual(100);
    expect(kept.touching).toBeGreaterThanOrEqual(155);
  });
});

describe('each check fails on spoilt tiles:', () => {
  it('everyRegionHasACell, on a missing and an unknown region', () => {
    const { 'RU-MOW': _, ...cells } = published.cells;
    const spoilt = { ...published, cells: { ...cells, 'RU-XXX': [0, 0] as const } };
    expect(everyRegionHasACell(spoilt, regions)).toEqual(['RU-MOW has no cell', 'RU-XXX is not a region']);
  });

  it('namesAreOfRegions, on an unknown region', () => {
    const spoilt = { ...published, names: { ...published.names, 'RU-XXX': { ru: 'Нет', en: 'None' } } };
    expect(namesAreOfRegions(spoilt, regions)).toEqual(['the name of RU-XXX is of no region']);
  });

  it('cellsAreDistinct, on two regions in one cell', () => {
    expect(cellsAreDistinct(withCells({ 'RU-MOW': cellOf('RU-MOS') })).join()).toMatch(
      /RU-MOS and RU-MOW|RU-MOW and RU-MOS/,
    );
  });

  it('cellsFillTheGrid, on a cell outside, a broken cell and an empty edge', () => {
    expect(cellsFillTheGrid(withCells({ 'RU-KGD': [-1, 2] })).join()).toContain('RU-KGD is in column -1');
    expect(cellsFillTheGrid(withCells({ 'RU-KGD': [0, 2.5] })).join()).toContain('RU-KGD is in row 2.5');
    expect(cellsFillTheGrid({ ...published, rows: published.rows + 1 })).toEqual([
      `row ${published.rows} at the edge is empty`,
    ]);
  });

  it('gridFitsAPage, on a tall and on a thin grid', () => {
    expect(gridFitsAPage({ ...published, columns: 10, rows: 18 }, 0.1, 0).join()).toContain('0.56 : 1');
    expect(gridFitsAPage({ ...published, columns: 32, rows: 18 }, 0.1, 0.4).join()).toContain('only 15 %');
  });

  it('neighboursAreKept, on two regions far from where they belong', () => {
    const { bySide, touching } = countKeptNeighbours(published, regions);
    const spoilt = neighboursAreKept(exchanged('RU-TUL', 'RU-MAG'), regions, { bySide, touching });
    expect(spoilt).toHaveLength(2);
    expect(spoilt.join()).toMatch(/\d+ of 189 land neighbours share a side,\d+ of 189 land neighbours touch/);
  });

  it('districtsAreConnected, on a region within another district, but not on an exclave apart', () => {
    expect(districtsAreConnected(exchanged('RU-TUL', 'RU-MAG'), regions, districts).join()).toContain(
      'cfo is in 2 pieces',
    );
    expect(districtsAreConnected(withCells({ 'RU-KGD': [40, 40] }), regions, districts)).toEqual([]);
  });

  it('exclavesStandApart, on an exclave beside another region', () => {
    const [column, row] = cellOf('RU-SMO');
    expect(exclavesStandApart(withCells({ 'RU-KGD': [column, row + 1] }), regions).join()).toContain(
      'RU-KGD shares a side with RU-SMO',
    );
  });

  it('expectationsAreMet, on every expectation turned round', () => {
    const opposite: Record<string, string> = {
      top: 'bottom',
      bottom: 'top',
      left: 'right',
      right: 'left',
      north: 'south',
      south: 'north',
      west: 'east',
      east: 'west',
    };
    const edges = EXPECTATIONS.edges.map((rule) => ({ ...rule, edge: opposite[rule.edge] ?? '', within: 0 }));
    const orders = EXPECTATIONS.orders.map((rule) => ({
      ...rule,
      direction: opposite[rule.direction] ?? '',
    }));
    for (const edge of edges)
      expect(expectationsAreMet(published, regions, { edges: [edge], orders: [] })).toHaveLength(1);
    for (const order of orders)
      expect(expectationsAreMet(published, regions, { edges: [], orders: [order] })).toHaveLength(1);
  });

  it('expectationsAreMet, on names that nothing bears', () => {
    const none: TileExpectations = { edges: [], orders: [], wishes: [] };
    const edge = { region: 'RU-MUR', edge: 'top', of: 'country', within: 0 };
    const met = (expectations: Partial<TileExpectations>) => () =>
      expectationsAreMet(published, regions, { ...none, ...expectations });
    expect(met({ edges: [{ ...edge, region: 'RU-XXX' }] })).toThrow(/no region RU-XXX/);
    expect(met({ edges: [{ ...edge, of: 'xfo' }] })).toThrow(/no district xfo/);
    expect(met({ edges: [{ ...edge, edge: 'up' }] })).toThrow(/no side up/);
  });
});

describe('the search', () => {
  it('gives the same grid for the same seed and another for another', () => {
    expect(brief.again).toEqual(brief.first);
    expect(brief.otherSeed.grid).not.toEqual(brief.first.grid);
  });
  it('lowers the cost', () => expect(brief.first.cost).toBeLessThan(brief.untried.cost));
});
