import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/data/import/contract';
import type { RowProblem } from '../../../src/domain/intake';
import { importRu } from '../../../src/i18n/features/import.ru';
import { emptyMapping, isReadable, roleOf, withRole } from '../../../src/panels/import/columnRoles';
import { openRegionsOf } from '../../../src/panels/import/openRegions';
import { problemsCsv } from '../../../src/panels/import/problemsCsv';

const NAMED = { label: 'Выпуск', unit: 'млн руб.' };

describe('what the columns of a list of objects mean', () => {
  const mapping: Mapping = { shape: 'objects', headingRow: 1, fields: { name: 0, region: 2 } };

  it('takes a role from the column that had it', () => {
    const changed = withRole(mapping, 3, 'name', NAMED);
    expect([0, 2, 3].map((column) => roleOf(changed, column))).toEqual(['skip', 'region', 'name']);
  });

  it('gives a column one role at a time', () => {
    const changed = withRole(mapping, 0, 'status', NAMED);
    expect(changed).toMatchObject({ fields: { status: 0, region: 2 } });
    expect(isReadable(changed)).toBe(false);
  });

  it('can be read with coordinates in place of a region, but only with both', () => {
    const one = withRole(withRole(mapping, 2, 'skip', NAMED), 4, 'longitude', NAMED);
    expect(isReadable(one)).toBe(false);
    expect(isReadable(withRole(one, 5, 'latitude', NAMED))).toBe(true);
  });
});

describe('what the columns of a table of regions mean', () => {
  it('needs a region and an indicator, which keeps its place in the file', () => {
    const region = withRole(emptyMapping('regions', 0), 0, 'region', NAMED);
    expect(isReadable(region)).toBe(false);
    const both = withRole(withRole(region, 4, 'indicator', NAMED), 2, 'indicator', NAMED);
    expect(both).toMatchObject({ region: 0, indicators: [{ column: 2 }, { column: 4, unit: 'млн руб.' }] });
    expect(isReadable(both)).toBe(true);
  });

  it('has no region any more when its column becomes an indicator', () => {
    const region = withRole(emptyMapping('regions', 0), 0, 'region', NAMED);
    expect(isReadable(withRole(region, 0, 'indicator', NAMED))).toBe(false);
  });
});

function problem(patch: Partial<RowProblem>): RowProblem {
  return {
    code: 'unknownRegion',
    effect: 'row',
    row: 4,
    column: 'Регион',
    value: '',
    suggestions: [],
    ...patch,
  };
}

describe('regions a person can settle', () => {
  it('lists each text once, and keeps those already settled', () => {
    const problems = [
      problem({ value: 'Татрстан', suggestions: ['LK-BOR'] }),
      problem({ value: 'Татрстан', row: 9 }),
      problem({ code: 'missingRegion' }),
      problem({ code: 'notANumber', value: 'сто' }),
    ];
    expect(openRegionsOf(problems, { Былое: 'LK-SNE' })).toEqual([
      { text: 'Былое', suggestions: [], chosen: 'LK-SNE' },
      { text: 'Татрстан', suggestions: ['LK-BOR'], chosen: null },
    ]);
  });
});

describe('the problems as a table', () => {
  it('quotes every cell and lets no spreadsheet take one for a formula', () => {
    const csv = problemsCsv([problem({ value: '=HYPERLINK("x")', column: null })], importRu);
    const [heading, line] = csv.split('\r\n');
    expect(heading?.startsWith('\uFEFF"Строка";"Столбец"')).toBe(true);
    expect(line).toContain('"4";"вся строка";"\'=HYPERLINK(""x"")";"Регион не распознан"');
  });
});
