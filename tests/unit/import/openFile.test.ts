import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, ImportError, type OpenedFile, type Sheet } from '../../../src/data/import/contract';
import { openFile } from '../../../src/data/import/openFile';
import { checkFileSize } from '../../../src/data/import/openFileSize';
import { pack } from '../../support/files/archive';
import * as spoil from '../../support/files/spoil';
import { binaryFile, inUtf16, inUtf8, inUtf8WithMark, inWindows1251 } from '../../support/files/texts';
import { workbook, workbookParts } from '../../support/files/workbook';

type Tables = Extract<OpenedFile, { kind: 'tables' }>;

async function openTables(bytes: Uint8Array, name = 'table.csv'): Promise<Tables> {
  const opened = await openFile(bytes, name);
  if (opened.kind !== 'tables') throw new Error('Not tables');
  return opened;
}

async function openSheet(bytes: Uint8Array, name?: string): Promise<Sheet> {
  const { sheets } = await openTables(bytes, name);
  return sheets[0]!;
}

const TABLE = [
  ['Регион', 'Площадь, га'],
  ['Тульская область', '12,5'],
  ['Москва', '3'],
];
const asCsv = (delimiter: string, end = '\r\n') =>
  TABLE.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join(
    end,
  );

describe('encodings of a text table', () => {
  const cases: readonly [name: string, bytes: Uint8Array, encoding: string][] = [
    ['UTF-8', inUtf8(asCsv(';')), 'utf-8'],
    ['UTF-8 with a mark', inUtf8WithMark(asCsv(';')), 'utf-8'],
    ['Windows-1251', inWindows1251(asCsv(';')), 'windows-1251'],
    ['UTF-16, little end first, as Excel saves «Unicode text»', inUtf16(asCsv('\t'), 'little'), 'utf-16'],
    ['UTF-16, big end first', inUtf16(asCsv('\t'), 'big'), 'utf-16'],
  ];
  it.each(cases)('%s', async (_, bytes, encoding) => {
    const opened = await openTables(bytes);
    expect(opened.encoding).toBe(encoding);
    expect(opened.sheets[0]?.rows).toEqual(TABLE);
  });

  it('UTF-8 cut in the middle of a letter stays UTF-8', async () => {
    const whole = inUtf8(`${asCsv(';')}\r\n${'Орёл;1\r\n'.repeat(20)}Я`);
    const opened = await openTables(whole.subarray(0, -1));
    expect(opened.encoding).toBe('utf-8');
    expect(opened.sheets[0]?.rows[0]).toEqual(TABLE[0]);
  });

  it('Windows-1251 of one word in capitals is not taken for broken UTF-8', async () => {
    expect(await openSheet(inWindows1251('ТУЛА;РЯЗАНЬ\r\n1;2'))).toMatchObject({
      rows: [
        ['ТУЛА', 'РЯЗАНЬ'],
        ['1', '2'],
      ],
    });
  });
});

describe('delimiters of a text table', () => {
  const cases: readonly [name: string, text: string, delimiter: string | null, rows: unknown][] = [
    ['semicolon beside decimal commas', asCsv(';'), ';', TABLE],
    ['comma, numbers quoted', asCsv(','), ',', TABLE],
    ['tab', asCsv('\t'), '\t', TABLE],
    ['vertical bar', asCsv('|'), '|', TABLE],
    ['line feeds alone', asCsv(';', '\n'), ';', TABLE],
    ['returns alone, as an old Macintosh', asCsv(';', '\r'), ';', TABLE],
    [
      'a comma in every cell of two columns',
      'Регион;Площадь, га\nА;1,5\nБ;2,5',
      ';',
      [
        ['Регион', 'Площадь, га'],
        ['А', '1,5'],
        ['Б', '2,5'],
      ],
    ],
    [
      'first line sep=',
      'sep=,\r\nРегион,Парков\r\nА,1',
      ',',
      [
        ['Регион', 'Парков'],
        ['А', '1'],
      ],
    ],
    [
      'sep= against the look of the table',
      'sep=|\nа;б|в;г\nд;е|ж;з',
      '|',
      [
        ['а;б', 'в;г'],
        ['д;е', 'ж;з'],
      ],
    ],
    [
      'a semicolon in every note of a wide table with commas',
      'a,b,c,d,note\n1,2,3,4,x;y\n5,6,7,8,z;w\n9,9,9,9,v;u',
      ',',
      [
        ['a', 'b', 'c', 'd', 'note'],
        ['1', '2', '3', '4', 'x;y'],
        ['5', '6', '7', '8', 'z;w'],
        ['9', '9', '9', '9', 'v;u'],
      ],
    ],
    [
      'title lines above the table',
      'Реестр парков\n\nРегион;Парков\nА;1\nБ;2',
      ';',
      [['Реестр парков'], [], ['Регион', 'Парков'], ['А', '1'], ['Б', '2']],
    ],
    ['one column', 'Регион\nАлтайский край\nТула', null, [['Регион'], ['Алтайский край'], ['Тула']]],
    ['headings alone', 'Регион;Парков\r\n', ';', [['Регион', 'Парков']]],
  ];
  it.each(cases)('%s', async (_, text, delimiter, rows) => {
    const opened = await openTables(inUtf8(text));
    expect(opened.delimiter).toBe(delimiter);
    expect(opened.sheets[0]?.rows).toEqual(rows);
  });
});

describe('cells of a text table', () => {
  const cases: readonly [name: string, text: string, rows: unknown][] = [
    [
      'a line break within quotes is one record',
      'а;б\n"Парк\nсевер";2\nв;3',
      [
        ['а', 'б'],
        ['Парк\nсевер', '2'],
        ['в', '3'],
      ],
    ],
    [
      'doubled quotes',
      'а;б\n"Парк ""Юг""";2',
      [
        ['а', 'б'],
        ['Парк "Юг"', '2'],
      ],
    ],
    [
      'quotes within an unquoted cell',
      'а;б\nООО "Юг";2\nв;3',
      [
        ['а', 'б'],
        ['ООО "Юг"', '2'],
        ['в', '3'],
      ],
    ],
    [
      'a quote that never closes does not swallow the rows after it',
      'а;б\n"Юг;2\nв;3',
      [
        ['а', 'б'],
        ['"Юг', '2'],
        ['в', '3'],
      ],
    ],
    [
      'quotes followed by text do not swallow the rows after them',
      'а;б\n"Юг" парк;2\n"в";3',
      [
        ['а', 'б'],
        ['"Юг" парк', '2'],
        ['в', '3'],
      ],
    ],
    [
      'spaces round a cell, plain and unbreakable',
      'а;б\n  Юг ;\u00a02\u00a0',
      [
        ['а', 'б'],
        ['Юг', '2'],
      ],
    ],
    [
      'empty rows keep their number, those at the end go',
      'а;б\n;\n\nв;3\n;;\n\n',
      [['а', 'б'], [], [], ['в', '3']],
    ],
    [
      'rows of different width',
      'а;б;в\nг\nд;е;ж;з\nи;к;л\nм;н;о\nп;р;с',
      [['а', 'б', 'в'], ['г'], ['д', 'е', 'ж', 'з'], ['и', 'к', 'л'], ['м', 'н', 'о'], ['п', 'р', 'с']],
    ],
    [
      'a formula in a text file is a text',
      'а;б\n=HYPERLINK("http://example.org");2',
      [
        ['а', 'б'],
        ['=HYPERLINK("http://example.org")', '2'],
      ],
    ],
    [
      'markup in a name is a text',
      'а;б\n<img src=x onerror=alert(1)>;2',
      [
        ['а', 'б'],
        ['<img src=x onerror=alert(1)>', '2'],
      ],
    ],
  ];
  it.each(cases)('%s', async (_, text, rows) => {
    expect((await openSheet(inUtf8(text))).rows).toEqual(rows);
  });
});

describe('workbooks', () => {
  it('texts, numbers, truths, dates and empty cells keep their kind and their place', async () => {
    const sheet = await openSheet(
      workbook({
        name: 'Парки',
        rows: [['Реестр'], [], ['Парк', null, 12.5, true], [{ serial: 44196 }, { serial: 44196.5 }]],
      }),
    );
    expect(sheet).toEqual({
      name: 'Парки',
      rows: [['Реестр'], [], ['Парк', null, 12.5, true], ['2020-12-31', '2020-12-31T12:00']],
      formulas: [],
    });
  });

  it('formulas are told by their place, with the result that was saved', async () => {
    const sheet = await openSheet(
      workbook({
        name: 'Л',
        rows: [
          ['а', 'б'],
          [
            { formula: 'A1&B1', result: 'аб' },
            { formula: 'SUM(B1)', result: 7 },
          ],
          [{ formula: 'NOW()' }, 1],
        ],
      }),
    );
    expect(sheet.rows).toEqual([
      ['а', 'б'],
      ['аб', 7],
      [null, 1],
    ]);
    expect(sheet.formulas).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 1 },
      { row: 2, column: 0 },
    ]);
  });

  it('formulas belong to their own sheet', async () => {
    const opened = await openTables(
      workbook(
        { name: 'Первый', rows: [['а']] },
        { name: 'Второй', rows: [[{ formula: '1+1', result: 2 }]], isHidden: true },
      ),
    );
    expect(opened.sheets.map(({ name, formulas }) => [name, formulas.length])).toEqual([
      ['Первый', 0],
      ['Второй', 1],
    ]);
  });

  const readable: readonly [name: string, bytes: Uint8Array, rows: unknown][] = [
    [
      'merged cells: the value stands in the first',
      workbook({
        name: 'Л',
        rows: [
          ['Реестр', null],
          ['а', 'б'],
        ],
        merged: ['A1:B1'],
      }),
      [['Реестр'], ['а', 'б']],
    ],
    [
      'an error is an empty cell',
      workbook({ name: 'Л', rows: [['а', { error: '#DIV/0!' }, 'б']] }),
      [['а', null, 'б']],
    ],
    [
      'formula injection is a text',
      workbook({ name: 'Л', rows: [['=HYPERLINK("http://x")', '@SUM(1)']] }),
      [['=HYPERLINK("http://x")', '@SUM(1)']],
    ],
    ['markup in a cell is a text', workbook({ name: 'Л', rows: [['<b>Юг</b>']] }), [['<b>Юг</b>']]],
    [
      'stored without compression',
      pack(workbookParts([{ name: 'Л', rows: [['а', 1]] }]), { isStored: true }),
      [['а', 1]],
    ],
    [
      'styled to the last row and column of Excel',
      spoil.styledToTheEnd(),
      [
        ['Регион', 'Парков'],
        ['Тула', 3],
      ],
    ],
    [
      'a prefix before every element, as the Open XML SDK writes',
      pack({
        ...workbookParts([{ name: 'Л', rows: [] }]),
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
      [[5]],
    ],
    [
      'sizes in the headers that lie',
      spoil.withLyingSizes(workbook({ name: 'Л', rows: [['а', 'б']] })),
      [['а', 'б']],
    ],
    ['a sheet without rows', workbook({ name: 'Л', rows: [] }), []],
    [
      'entities of a document type are not expanded',
      spoil.packSheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>',
        '<!DOCTYPE x [<!ENTITY lol "lolololol">]>',
      ),
      [['&lol;']],
    ],
  ];
  it.each(readable)('%s', async (_, bytes, rows) => {
    expect((await openSheet(bytes, 'book.xlsx')).rows).toEqual(rows);
  });

  it('is known by its contents, not by its name', async () => {
    expect((await openTables(workbook({ name: 'Л', rows: [['а']] }), 'export.csv')).format).toBe('xlsx');
    expect((await openTables(inUtf8(asCsv(';')), 'export.xlsx')).format).toBe('csv');
  });
});

/** The largest files take seconds where other work fills the machine. */
const SLOWEST_MS = 30_000;

const plainBook = workbook({
  name: 'Л',
  rows: [
    ['Регион', 'Парков'],
    ['Тула', 3],
  ],
});
const csvOf = (rows: number, row: string) => inUtf8(`Регион;Парков\n${row.repeat(rows)}`);

describe('files that cannot be used', () => {
  const cases: readonly [
    name: string,
    bytes: () => Uint8Array,
    code: string,
    params?: object,
    fileName?: string,
  ][] = [
    ['0 bytes', () => new Uint8Array(), 'empty'],
    ['nothing but line breaks', () => inUtf8('\r\n \r\n'), 'empty'],
    [
      'one byte over the limit',
      () => new Uint8Array(IMPORT_LIMITS.fileBytes + 1),
      'tooLarge',
      { limit: IMPORT_LIMITS.fileBytes, actual: IMPORT_LIMITS.fileBytes + 1 },
    ],
    ['PNG named CSV', () => binaryFile([0x89, 0x50, 0x4e, 0x47]), 'binary', { format: 'PNG' }],
    ['PDF', () => binaryFile('%PDF-1.7'), 'binary', { format: 'PDF' }],
    ['JPEG', () => binaryFile([0xff, 0xd8, 0xff, 0xe0]), 'binary', { format: 'JPEG' }],
    ['RAR', () => binaryFile('Rar!'), 'binary', { format: 'RAR' }],
    ['a program', () => binaryFile('MZ'), 'binary'],
    ['text with NUL bytes', () => inUtf8('Регион;Парков\nТула\0;3'), 'binary'],
    ['a workbook of Excel 2003', () => spoil.compoundFile('Workbook'), 'oldExcel'],
    ['a workbook with a password', () => spoil.compoundFile('EncryptedPackage'), 'encrypted'],
    ['an archive with a password', () => spoil.withPassword(plainBook), 'encrypted'],
    [
      'a web page named XLS',
      () => inUtf8('<html><table><tr><td>Тула</td></tr></table></html>'),
      'unknownFormat',
      { format: 'HTML' },
      'export.xls',
    ],
    ['XML', () => inUtf8('<?xml version="1.0"?><Workbook/>'), 'unknownFormat', { format: 'XML' }],
    ['a text document', () => pack({ 'word/document.xml': '<w/>' }), 'unknownFormat', { format: 'DOCX' }],
    [
      'a table of OpenDocument',
      () => pack({ mimetype: 'x', 'content.xml': '<o/>' }),
      'unknownFormat',
      { format: 'ODS' },
    ],
    ['a binary workbook', () => pack({ 'xl/workbook.bin': 'x' }), 'unknownFormat', { format: 'XLSB' }],
    ['an archive of something else', () => pack({ 'table.csv': 'a;b' }), 'unknownFormat', { format: 'ZIP' }],
    ['an empty archive', () => pack({}), 'unknownFormat', { format: 'ZIP' }],
    ['a workbook cut in half', () => plainBook.subarray(0, plainBook.length / 2), 'damaged'],
    ['a workbook without its last byte', () => plainBook.subarray(0, -1), 'damaged'],
    ['a workbook of four bytes', () => plainBook.subarray(0, 4), 'damaged'],
    ['a bit turned over on the way', () => spoil.withFlippedBit(plainBook), 'damaged'],
    [
      'a sheet that is missing',
      () => {
        const { 'xl/worksheets/sheet1.xml': _, ...rest } = workbookParts([{ name: 'Л', rows: [] }]);
        return pack(rest);
      },
      'damaged',
    ],
    ['a sheet that is no XML', () => spoil.packSheet('<row r="1"><c r="A1"><v>1'), 'damaged'],
    ['a cell without an address', () => spoil.packSheet('<row r="1"><c><v>1</v></c></row>'), 'damaged'],
    [
      'a cell whose address is hidden from the guard',
      () => spoil.packSheet('<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'),
      'damaged',
    ],
    ['a bomb', () => spoil.bomb(64), 'expandsTooMuch'],
    ['a bomb whose headers lie', () => spoil.withLyingSizes(spoil.bomb(64)), 'expandsTooMuch'],
    ['a bomb of many parts laid over each other', () => spoil.overlappingBomb(4000, 4), 'expandsTooMuch'],
    [
      '1,000,000 rows of text',
      () => csvOf(1_000_000, 'А;3\n'),
      'tooManyRows',
      { limit: IMPORT_LIMITS.rows, actual: 1_000_002 },
    ],
    [
      '250,001 rows of a workbook',
      () => spoil.manyRows(250_001),
      'tooManyRows',
      { limit: IMPORT_LIMITS.rows, actual: 250_001 },
    ],
    [
      '300 columns of text',
      () => inUtf8(`${'а;'.repeat(300)}\n${'1;'.repeat(300)}`),
      'tooManyColumns',
      { limit: IMPORT_LIMITS.columns, actual: 301 },
    ],
    [
      'a cell in the last column of Excel',
      () => spoil.packSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'tooManyColumns',
      { limit: IMPORT_LIMITS.columns, actual: 16_384 },
    ],
    [
      'the last column behind a bracket in quotes',
      () => spoil.packSheet('<row r="1"><c x=">" r="XFD1"><v>1</v></c></row>'),
      'tooManyColumns',
    ],
    ['JSON cut off', () => inUtf8('{"id": "own", "objects": ['), 'damaged', {}, 'own.json'],
    ['text named JSON', () => inUtf8('hello'), 'damaged', {}, 'own.json'],
  ];
  it.each(cases)('%s', { timeout: SLOWEST_MS }, async (_, bytes, code, params, fileName = 'file.csv') => {
    const error: unknown = await openFile(bytes(), fileName).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code, ...(params === undefined ? {} : { params }) });
  });

  it('200 MB are refused by their size alone', () => {
    expect(() => checkFileSize(200 * 1024 * 1024)).toThrow(expect.objectContaining({ code: 'tooLarge' }));
  });
});

describe('JSON', () => {
  it.each(['{"id":"own"}', '\ufeff {"id":"own"}'])('%j', async (text) => {
    expect(await openFile(inUtf8(text), 'x.txt')).toEqual({ kind: 'json', json: { id: 'own' } });
  });

  it('any JSON opens; whether it is a data set is asked later', async () => {
    expect(await openFile(inUtf8('[1, 2]'), 'x.json')).toEqual({ kind: 'json', json: [1, 2] });
  });

  it('a table whose first heading stands in brackets is a table', async () => {
    expect(await openSheet(inUtf8('[Регион];[Парков]\nТула;3'))).toMatchObject({
      rows: [
        ['[Регион]', '[Парков]'],
        ['Тула', '3'],
      ],
    });
  });
});

describe('progress and cancelling', () => {
  const files: readonly [name: string, bytes: Uint8Array][] = [
    ['table.csv', csvOf(1000, 'Тула;3\n')],
    ['book.xlsx', plainBook],
    ['set.json', inUtf8('{"id":1}')],
  ];
  it.each(files)('%s: never falls and ends at 1', async (name, bytes) => {
    const shares: number[] = [];
    await openFile(bytes, name, { onProgress: (done) => shares.push(done) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each(files)('%s: cancelled on the way', async (name, bytes) => {
    const controller = new AbortController();
    const opening = openFile(bytes, name, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done > 0) controller.abort();
      },
    });
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
  });
});
