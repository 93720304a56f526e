import { describe, expect, it } from 'vitest';
import { DataError, type DataProblem } from '../../../src/data/dataError';
import { parseTiles } from '../../../src/data/toTiles';
import { parseGeography } from '../../../src/data/toGeography';
import { fictionalGeography as wire } from '../../../mocks/fixtures/fictionalFiles';

const fictionalGeography = parseGeography(wire, 'geography.json');
const right = { columns: 2, rows: 2, cells: { 'EX-ONE': [0, 0], 'EX-TWO': [1, 0], 'EX-SEA': [1, 1] } };

function problemsOf(cells: Readonly<Record<string, unknown>>): readonly DataProblem[] {
  try {
    parseTiles({ ...right, cells }, fictionalGeography, 'tiles.json');
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseTiles', () => {
  it('reads the cell of each region', () => {
    const { columns, rows, cells } = parseTiles(right, fictionalGeography, 'tiles.json');
    expect([columns, rows, cells.size]).toEqual([2, 2, 3]);
    expect(cells.get('EX-SEA')).toEqual([1, 1]);
  });

  it('names a region without a cell', () => {
    const { 'EX-SEA': _, ...cells } = right.cells;
    expect(problemsOf(cells)).toEqual([{ code: 'missing', path: '$.cells.EX-SEA', params: {} }]);
  });

  it('reads the names for squares, and names a region of none', () => {
    const names = { 'EX-ONE': { ru: 'Од\u00ADин', en: 'One' } };
    expect(parseTiles({ ...right, names }, fictionalGeography, 'tiles.json').names.get('EX-ONE')).toEqual(
      names['EX-ONE'],
    );
    expect(() =>
      parseTiles({ ...right, names: { 'EX-NONE': names['EX-ONE'] } }, fictionalGeography, 'tiles.json'),
    ).toThrow(DataError);
  });

  it('names a region that does not exist', () => {
    expect(problemsOf({ ...right.cells, 'EX-NONE': [0, 1] })).toEqual([
      { code: 'unknownRegion', path: '$.cells.EX-NONE', params: { id: 'EX-NONE' } },
    ]);
  });

  it('names a cell that two regions share', () => {
    expect(problemsOf({ ...right.cells, 'EX-SEA': [1, 0] })).toEqual([
      { code: 'duplicate', path: '$.cells.EX-SEA', params: { id: '1, 0' } },
    ]);
  });

  it('names each number of a cell outside the grid', () => {
    expect(problemsOf({ ...right.cells, 'EX-SEA': [2, -1] })).toEqual([
      { code: 'outOfRange', path: '$.cells.EX-SEA[0]', params: { value: 2, min: 0, max: 1 } },
      { code: 'outOfRange', path: '$.cells.EX-SEA[1]', params: { value: -1, min: 0, max: 1 } },
    ]);
  });

  it('refuses a cell that is no pair of whole numbers', () => {
    expect(problemsOf({ ...right.cells, 'EX-SEA': [0.5, 1] })).toHaveLength(1);
    expect(problemsOf({ ...right.cells, 'EX-SEA': [0] }).length).toBeGreaterThan(0);
  });
});
