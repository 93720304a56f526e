import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportDetails, ImportReport } from '../../../src/data/import/contract';
import { createImportDesk, type ImportDesk } from '../../../src/data/import/workerDesk';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseRecognition } from '../../../src/data/toRecognition';
import type { Dataset } from '../../../src/domain/dataset';
import { inUtf16, inUtf8, inUtf8WithMark, inWindows1251 } from '../../support/files/texts';
import { workbook } from '../../support/files/workbook';

/** Files as offices send them, the whole way: opened, recognised, checked, built, and parsed as if published. */

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${path}`, import.meta.url), 'utf8'));
const geography = parseGeography(read('geography.json'), 'geography');
const recognition = parseRecognition(read('recognition.json'), geography, 'recognition');

const details: ImportDetails = {
  id: 'register',
  title: 'Реестр',
  sourceTitle: 'Министерство',
  asOf: '2020-12-31',
  confidence: 'high',
  isComplete: false,
  regionChoices: {},
  origin: 'file',
  sourceUrl: null,
};

interface Imported {
  readonly report: ImportReport;
  readonly dataset: Dataset;
}

let desk: ImportDesk;
beforeAll(() => {
  desk = createImportDesk({ geography, recognition, locate: null });
});

async function importBytes(bytes: Uint8Array, name = 'file'): Promise<Imported> {
  const opened = await desk.open(new Blob([new Uint8Array(bytes)]), name);
  if (opened.kind !== 'tables') throw new Error('Not tables');
  const index = opened.sheets.findIndex(({ recognised }) => recognised.mapping !== null);
  const mapping = opened.sheets[index]?.recognised.mapping;
  if (mapping === undefined || mapping === null) throw new Error('Not recognised');
  const report = desk.check(index, mapping, details);
  const json: unknown = JSON.parse(JSON.stringify(desk.build(details).dataset));
  return { report, dataset: parseDataset(json, geography, name) };
}

const PARKS = [
  ['Наименование', 'Субъект РФ', 'Статус', 'Площадь, га'],
  ['Парк А', 'Респ. Татарстан', 'действующий', '12,5'],
  ['Парк Б', 'г. Москва', 'создаваемый', '1 003'],
  ['Парк В', 'ХМАО — Югра', 'действующий', 'н/д'],
];
const csv = (delimiter: string, rows: readonly (readonly string[])[] = PARKS, end = '\r\n') =>
  rows
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join(end);

const asRead = [
  ['Парк А', 'operating', 12.5],
  ['Парк Б', 'being_created', 1003],
  ['Парк В', 'operating', null],
];

describe('one list of parks in every dress', () => {
  const files: readonly [name: string, bytes: Uint8Array][] = [
    ['UTF-8, semicolons', inUtf8(csv(';'))],
    ['UTF-8 with a mark, semicolons', inUtf8WithMark(csv(';'))],
    ['UTF-8, commas, decimal commas in quotes', inUtf8(csv(','))],
    ['UTF-8, tabs', inUtf8(csv('\t'))],
    ['UTF-8, bars, line feeds', inUtf8(csv('|', PARKS, '\n'))],
    ['Windows-1251, semicolons, as Excel saves CSV', inWindows1251(csv(';'))],
    ['Windows-1251, commas', inWindows1251(csv(','))],
    ['Windows-1251, tabs', inWindows1251(csv('\t'))],
    ['UTF-16 with tabs, as Excel saves «Unicode text»', inUtf16(csv('\t'), 'little')],
    ['the delimiter stated in the first line', inUtf8(`sep=;\r\n${csv(';')}`)],
    ['title lines above', inUtf8(`Реестр индустриальных парков;;;\r\nна 31.12.2020;;;\r\n\r\n${csv(';')}`)],
    ['a total below', inUtf8(`${csv(';')}\r\nИтого;;;1015,5`)],
    ['a workbook of texts', workbook({ name: 'Парки', rows: PARKS })],
    [
      'a workbook of numbers',
      workbook({
        name: 'Парки',
        rows: [
          ...PARKS.slice(0, 1),
          ['Парк А', 'Респ. Татарстан', 'действующий', 12.5],
          ['Парк Б', 'г. Москва', 'создаваемый', 1003],
          ['Парк В', 'ХМАО — Югра', 'действующий', null],
        ],
      }),
    ],
    [
      'a workbook with a cover sheet and merged cells',
      workbook({ name: 'Обложка', rows: [['Реестр']], merged: ['A1:C1'] }, { name: 'Парки', rows: PARKS }),
    ],
    [
      'a workbook whose list is hidden',
      workbook({ name: 'Пусто', rows: [] }, { name: 'Парки', rows: PARKS, isHidden: true }),
    ],
  ];
  it.each(files)('%s', async (_, bytes) => {
    const { report, dataset } = await importBytes(bytes);
    expect(report.intake).toMatchObject({ rows: 3, accepted: 3, refused: 0, problems: [] });
    expect(dataset.objects.map(({ name, status, areaHa }) => [name.ru, status, areaHa])).toEqual(asRead);
    expect(dataset.objects.map(({ regionId }) => geography.regionById.get(regionId)?.shortName.ru)).toEqual(
      ['RU-TA', 'RU-MOW', 'RU-KHM'].map((id) => geography.regionById.get(id)?.shortName.ru),
    );
  });
});

describe('files with something wrong in them', () => {
  const row = (...cells: readonly string[]) => inUtf8(csv(';', [PARKS[0]!, ...PARKS.slice(1), cells]));
  const files: readonly [name: string, bytes: Uint8Array, accepted: number, problems: readonly string[]][] = [
    ['a region nobody knows', row('Парк Г', 'Тмутаракань', '', ''), 3, ['unknownRegion']],
    ['no region', row('Парк Г', '', '', ''), 3, ['missingRegion']],
    ['no name', row('', 'Тульская область', 'действующий', '1'), 3, ['missingName']],
    ['a region outside the map is kept', row('Парк Г', 'ДНР', 'действующий', '1'), 4, []],
    [
      'HTML in a name is kept as text',
      row('<script>alert(1)</script>', 'Тульская область', '', ''),
      4,
      ['markupKept'],
    ],
    ['words where a number should be', row('Парк Г', 'Тула', '', 'около ста'), 3, ['unknownRegion']],
    ['a negative area', row('Парк Г', 'Тульская обл.', '', '-5'), 4, ['negative']],
    ['an unknown status', row('Парк Г', 'Тульская обл.', 'ой', '5'), 4, ['unknownWord']],
    ['a name of 3,000 letters', row('П'.repeat(3000), 'Тульская обл.', '', '5'), 3, ['tooLong']],
    [
      'a formula typed as text is no name',
      row('=HYPERLINK("http://x")', 'Тульская обл.', '', '5'),
      3,
      ['formula'],
    ],
    ['a line break in a name', row('"Парк\nГ"', 'Тульская обл.', '', '5'), 4, []],
    ['a row cut short', row('Парк Г'), 3, ['missingRegion']],
  ];
  it.each(files)('%s', async (_, bytes, accepted, problems) => {
    const { report } = await importBytes(bytes);
    expect(report.intake).toMatchObject({ rows: 4, accepted, refused: 4 - accepted });
    expect(report.intake.problems.map(({ code }) => code)).toEqual(problems);
    expect(report.intake.problems.filter(({ effect }) => effect === 'row')).toHaveLength(4 - accepted);
  });

  it('a formula whose result was not saved loses its value, and the report says so', async () => {
    const rows = [PARKS[0]!, ['Парк А', 'Тульская область', 'действующий', { formula: 'A1*2' }]] as const;
    const { report, dataset } = await importBytes(workbook({ name: 'Л', rows }));
    expect(report.intake.problems).toMatchObject([{ code: 'formula', row: 2, column: 'Площадь, га' }]);
    expect(dataset.objects[0]?.areaHa).toBeNull();
  });

  it('rows are counted as the spreadsheet counts them, titles and quoted line breaks included', async () => {
    const text = `Реестр\n\nНаименование;Субъект РФ\n"Парк\nА";Москва\nПарк Б;Тмутаракань`;
    const { report } = await importBytes(inUtf8(text));
    expect(report.intake.problems.map(({ row: number }) => number)).toEqual([5]);
  });
});

describe('files in which no table can be made out', () => {
  const files: readonly [name: string, bytes: Uint8Array, missing: string][] = [
    ['one column of names', inUtf8('Название\nПарк А\nПарк Б'), 'noHeading'],
    ['a letter', inUtf8('Уважаемые коллеги!\nНаправляем сведения.\nС уважением'), 'noHeading'],
  ];
  it.each(files)('%s', async (_, bytes, missing) => {
    const opened = await desk.open(new Blob([new Uint8Array(bytes)]), 'file');
    expect(opened.kind === 'tables' && opened.sheets.map(({ recognised }) => recognised.mapping)).toEqual([
      null,
    ]);
    expect(opened.kind === 'tables' && opened.sheets[0]?.recognised.missing).toBe(missing);
  });

  it('headings alone: there is nothing to accept', async () => {
    const opened = await desk.open(new Blob(['Наименование;Субъект РФ\n']), 'file');
    const mapping = opened.kind === 'tables' ? opened.sheets[0]?.recognised.mapping : undefined;
    expect(desk.check(0, mapping!, details).intake).toMatchObject({ rows: 0, accepted: 0 });
    expect(() => desk.build(details)).toThrow(expect.objectContaining({ code: 'nothingAccepted' }));
  });
});
