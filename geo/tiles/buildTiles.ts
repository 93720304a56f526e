import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseGeography } from '../../src/data/toGeography';
import type { Geography } from '../../src/domain/geography';
import { projectToScene } from '../../src/map/projection';
import { readTileNames } from '../datasets/readTables';
import { anneal } from './anneal';
import { EXPECTATIONS, toRequirements, type TileExpectations } from './expectations';
import { relaxLayout } from './relaxLayout';
import { TILE_SETTINGS, type TileSettings } from './settings';
import { createTileBoard } from './tileBoard';
import { createTileCountry } from './tileCountry';
import type { Cell, TileGrid } from './tileGrid';
import { countKeptNeighbours, validateTiles } from './validateTiles';

export const TILES_PATH = 'public/geo/tiles.json';
const GEOGRAPHY_PATH = 'public/data/geography.json';
/** About as wide as the country is on the board; only where the layout starts from. */
const SCENE_UNITS_PER_CELL = 60;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A grid and what it costs by the settings' measure: less is better. */
export interface FoundTiles {
  readonly grid: TileGrid;
  readonly cost: number;
}

/** One square a region, near where it lies on the map; the same geography, settings and seed give the same grid. */
export function findTiles(
  geography: Geography,
  expectations: TileExpectations = EXPECTATIONS,
  settings: TileSettings = TILE_SETTINGS,
  report?: (share: number, cost: number) => void,
): FoundTiles {
  const country = createTileCountry(geography);
  const start = country.ids.map((id) => {
    const anchor = geography.regionById.get(id)?.anchor ?? [0, 0];
    const [x, y] = projectToScene(anchor);
    return [x / SCENE_UNITS_PER_CELL, y / SCENE_UNITS_PER_CELL] as const;
  });
  const places = relaxLayout(country, start, settings.board);
  const requirements = toRequirements(
    { edges: expectations.edges, orders: [...expectations.orders, ...expectations.wishes] },
    country.ids,
    country.districts,
  );
  const board = createTileBoard(country, places, requirements, settings);
  anneal(board, country, places, settings, report);
  const cells = country.ids.map((_, index): Cell => [board.columnOf[index] ?? 0, board.rowOf[index] ?? 0]);
  return { grid: { ...crop(country.ids, cells), names: readNames() }, cost: board.cost() };
}

/** The rectangle in use. */
function crop(ids: readonly string[], cells: readonly Cell[]): Omit<TileGrid, 'names'> {
  const [columns, rows] = [cells.map(([column]) => column), cells.map(([, row]) => row)];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  return {
    columns: Math.max(...columns) - left + 1,
    rows: Math.max(...rows) - top + 1,
    cells: Object.fromEntries(
      ids.map((id, index) => {
        const [column, row] = cells[index] ?? [0, 0];
        return [id, [column - left, row - top]];
      }),
    ),
  };
}

/** The geography as published: the build of the data sets comes first. */
export function readGeography(): Geography {
  return parseGeography(JSON.parse(readFileSync(resolve(ROOT, GEOGRAPHY_PATH), 'utf8')), GEOGRAPHY_PATH);
}

const withSoftHyphens = (text: string) => text.replaceAll('|', '\u00AD');

/** The names of the table, as published. */
function readNames(): TileGrid['names'] {
  return Object.fromEntries(
    readTileNames().map(({ iso, name_ru: ru, name_en: en }) => [
      iso,
      { ru: withSoftHyphens(ru), en: withSoftHyphens(en) },
    ]),
  );
}

/** The published file as text. */
export function writeTiles(grid: TileGrid): string {
  return `${JSON.stringify(grid)}\n`;
}

function describe({ grid, cost }: FoundTiles, geography: Geography): string {
  const { pairs, bySide, touching } = countKeptNeighbours(grid, geography.regions);
  const size = `${grid.columns} × ${grid.rows}`;
  return `${size}, of ${pairs} neighbours ${bySide} by a side, ${touching} touching, cost ${cost.toFixed(1)}`;
}

/** `tsx geo/tiles/buildTiles.ts`: the recorded seed. With a number: tries so many seeds and names the best. */
function main(): void {
  const geography = readGeography();
  const trials = Number(process.argv[2] ?? 0);
  for (let trial = 1; trial <= trials; trial++) {
    const found = findTiles(geography, EXPECTATIONS, { ...TILE_SETTINGS, seed: trial });
    const problems = validateTiles(found.grid, geography, EXPECTATIONS);
    console.log(
      `seed ${trial}: ${describe(found, geography)}${problems.map((text) => `; ${text}`).join('')}`,
    );
  }
  if (trials > 0) return;
  const found = findTiles(geography, EXPECTATIONS, TILE_SETTINGS, (share, cost) => {
    console.log(`${Math.round(share * 100)} %: cost ${cost.toFixed(1)}`);
  });
  const problems = validateTiles(found.grid, geography, EXPECTATIONS);
  for (const problem of problems) console.error(`${TILES_PATH}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  writeFileSync(resolve(ROOT, TILES_PATH), writeTiles(found.grid));
  console.log(`${TILES_PATH}: ${describe(found, geography)}`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
