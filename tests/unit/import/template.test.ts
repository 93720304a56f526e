import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text';
import { checkSheet } from '../../../src/data/import/checkSheet';
import { OBJECT_FIELDS, type OpenedFile, type Sheet } from '../../../src/data/import/contract';
import { openFile } from '../../../src/data/import/openFile';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { templateCsv, templateXlsx } from '../../../src/data/import/templateFiles';
import { buildTemplate } from '../../../src/data/import/templateTables';
import { readBoolean, readKind, readRegister, readStatus } from '../../../src/data/import/words';
import { OFFERED_WORDS } from '../../../src/data/import/words';
import { parseGeography } from '../../../src/data/toGeography';
import { parseRecognition } from '../../../src/data/toRecognition';
import { details } from '../../support/importSheets';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${path}`, import.meta.url), 'utf8'));
const geography = parseGeography(json('geography.json'), 'geography');
const recognition = parseRecognition(json('recognition.json'), geography, 'recognition');
const context = { geography, recognition, locate: null };

function sheetsOf(opened: OpenedFile): readonly Sheet[] {
  if (opened.kind !== 'tables') throw new Error('Not a table');
  return opened.sheets;
}

const FORMATS = ['csv', 'xlsx'] as const;
const CASES = LANGUAGES.flatMap((language) => FORMATS.map((format) => [language, format] as const));

async function reopen(
  shape: 'objects' | 'regions',
  language: 'ru' | 'en',
  format: 'csv' | 'xlsx',
): Promise<readonly Sheet[]> {
  const template = buildTemplate(shape, geography, language);
  const bytes =
    format === 'csv'
      ? new TextEncoder().encode(templateCsv(template))
      : new Uint8Array(await (await templateXlsx(template)).arrayBuffer());
  return sheetsOf(await openFile(bytes, `template.${format}`));
}

describe.each(CASES)('the template in %s as %s', (language, format) => {
  it('of a list is recognised whole, holds no object and gives no problem', async () => {
    const [sheet] = await reopen('objects', language, format);
    if (sheet === undefined) throw new Error('No sheet');
    const { mapping } = recogniseSheet(sheet, recognition);
    expect(mapping).toEqual({
      shape: 'objects',
      headingRow: 0,
      fields: Object.fromEntries(OBJECT_FIELDS.map((field, column) => [field, column])),
    });
    if (mapping === null) return;
    const { intake } = checkSheet(sheet, mapping, details, context).report;
    expect(intake).toMatchObject({ rows: 0, problems: [] });
  });

  it('of regions has all 85 of them, and gives no problem', async () => {
    const [sheet] = await reopen('regions', language, format);
    if (sheet === undefined) throw new Error('No sheet');
    const { alternatives } = recogniseSheet(sheet, recognition);
    if (alternatives.regions === null) throw new Error('Not recognised');
    const checked = checkSheet(sheet, alternatives.regions, details, context);
    expect(checked.report).toMatchObject({
      coveredRegions: 85,
      unmatchedNames: [],
      intake: { rows: 85, accepted: 85, refused: 0, problems: [] },
    });
  });

  it('of regions that is filled in becomes an indicator', async () => {
    const [sheet] = await reopen('regions', language, format);
    if (sheet === undefined) throw new Error('No sheet');
    const filled = {
      ...sheet,
      rows: sheet.rows.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), index])),
    };
    const { mapping } = recogniseSheet(filled, recognition);
    expect(mapping).toMatchObject({ shape: 'regions', indicators: [{ column: 3 }] });
  });

  it('explains itself on a second sheet, which is no table', async () => {
    if (format === 'csv') return;
    const [, help] = await reopen('objects', language, format);
    if (help === undefined) throw new Error('No sheet');
    expect(recogniseSheet(help, recognition).mapping).toBeNull();
  });
});

it('understands every word it offers', () => {
  const readers = {
    kind: readKind,
    status: readStatus,
    register: readRegister,
    isCompliant: readBoolean,
    isBrownfield: readBoolean,
  };
  for (const [field, read] of Object.entries(readers)) {
    const offered = OFFERED_WORDS[field as keyof typeof OFFERED_WORDS];
    const meanings = LANGUAGES.map((language) => offered[language].map((word) => read(word)));
    expect(meanings[0], field).not.toContain(null);
    expect(meanings[0], field).toEqual(meanings[1]);
  }
});

it('quotes what would break a line of CSV', () => {
  const csv = templateCsv({
    sheetName: '',
    rows: [['a;b', 'say "x"', 'plain']],
    help: { sheetName: '', rows: [] },
  });
  expect(csv).toBe('\uFEFF"a;b";"say ""x""";plain\r\n');
});
