import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/import/contract';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { lakelandRecognition, sheetOf } from '../../support/importSheets';

const recognise = (rows: readonly (readonly Cell[])[]) => recogniseSheet(sheetOf(rows), lakelandRecognition);

describe('a list of objects', () => {
  it.each([
    [
      'Russian headings',
      ['Наименование', 'Регион', 'Тип', 'Статус', 'Площадь, га'],
      { name: 0, region: 1, kind: 2, status: 3, areaHa: 4 },
    ],
    [
      'English headings',
      ['Name', 'Region', 'Kind', 'Status', 'Area (ha)'],
      { name: 0, region: 1, kind: 2, status: 3, areaHa: 4 },
    ],
    [
      'properties of a server',
      ['name_ru', 'region_id', 'kind', 'status', 'area_ha'],
      { name: 0, region: 1, kind: 2, status: 3, areaHa: 4 },
    ],
    [
      'long headings of a register',
      [
        'Наименование индустриального (промышленного) парка',
        'Субъект',
        'Вид объекта',
        'Стадия создания',
        'Общая площадь (га)',
      ],
      { name: 0, region: 1, kind: 2, status: 3, areaHa: 4 },
    ],
    [
      "the country's own word for a region",
      ['НАЗВАНИЕ ПАРКА', 'Земля', 'вид', 'состояние', 'Площадь территории, га'],
      { name: 0, region: 1, kind: 2, status: 3, areaHa: 4 },
    ],
    [
      "the country's own name of a register",
      ['Название', 'Земля', 'Книга ремёсел (Озёрной страны)', 'Статус', 'Площадь'],
      { name: 0, region: 1, register: 2, status: 3, areaHa: 4 },
    ],
  ])('is told by %s', (_, headings, fields) => {
    const sheet = recognise([headings, ['Парк', 'Боровая', 'индустриальный парк', 'действующий', '12,5']]);
    expect(sheet.mapping).toEqual({ shape: 'objects', headingRow: 0, fields });
    expect(sheet.missing).toBeNull();
  });

  it('has its headings found under title lines, and its rows counted without the empty ones', () => {
    const sheet = recognise([
      ['Перечень парков'],
      ['по состоянию на', '01.07.2021'],
      [],
      ['№ п/п', 'Наименование', 'Регион'],
      [1, 2, 3],
      [1, 'А', 'Боровая'],
      [null, '', null],
      [2, 'Б', 'Снежная'],
    ]);
    expect(sheet.headingRow).toBe(3);
    expect(sheet.dataRows).toBe(2);
    expect(sheet.mapping).toMatchObject({ shape: 'objects', fields: { name: 1, region: 2 } });
  });

  it('has its regions told by what the column holds where the heading says nothing', () => {
    const sheet = recognise([
      ['Название', 'Где', 'Статус'],
      ['А', 'Боровая обл.', 'строится'],
      ['Б', 'LK-SNE', 'строится'],
      ['В', 'Атлантида', 'строится'],
    ]);
    expect(sheet.mapping).toMatchObject({ fields: { region: 1 } });
    expect(sheet.columns[1]).toEqual({ heading: 'Где', holds: 'regions', filled: 3 });
  });

  it('keeps its column of regions though most spellings are wrong', () => {
    const sheet = recognise([
      ['Название', 'Регион'],
      ['А', 'Барова'],
      ['Б', 'Снежня'],
    ]);
    expect(sheet.mapping).toMatchObject({ fields: { name: 0, region: 1 } });
  });

  it('needs no column of regions where there are coordinates', () => {
    const sheet = recognise([
      ['Название', 'Широта', 'Долгота'],
      ['А', '55,5', '60,1'],
    ]);
    expect(sheet.mapping).toMatchObject({ fields: { name: 0, latitude: 1, longitude: 2 } });
  });

  it('is a list though each region stands once and a column holds numbers', () => {
    const sheet = recognise([
      ['Название', 'Регион', 'Площадь, га'],
      ['А', 'Боровая', 10],
      ['Б', 'Снежная', 20],
    ]);
    expect(sheet.mapping?.shape).toBe('objects');
    expect(sheet.alternatives.regions?.indicators).toEqual([{ column: 2, label: 'Площадь', unit: 'га' }]);
  });
});

describe('a table of regions', () => {
  it('has each column of numbers for an indicator, but not numbers of rows, codes, years and districts', () => {
    const sheet = recognise([
      ['№', 'Почтовый код', 'Наименование', 'Округ', 'Год', 'Инвестиции, млн руб.', 'Примечание', 'Доля (%)'],
      [1, '01', 'Боровая область', 'Северный округ', 2020, '1 200,5', 'оценка', '12 %'],
      [2, '02', 'Снежная область', 'Северный округ', 2020, '…', null, '7,5 %'],
      ['', '', 'Итого', '', '', '1 200,5', '', ''],
    ]);
    expect(sheet.mapping).toEqual({
      shape: 'regions',
      headingRow: 0,
      region: 2,
      indicators: [
        { column: 5, label: 'Инвестиции', unit: 'млн руб.' },
        { column: 7, label: 'Доля', unit: '%' },
      ],
    });
  });

  it('is told by codes under the heading of their system', () => {
    const sheet = recognise([
      ['Код переписи', 'Выпуск'],
      ['1', 10],
      ['2', 20],
    ]);
    expect(sheet.mapping).toMatchObject({ shape: 'regions', region: 0, indicators: [{ column: 1 }] });
  });

  it('without a heading over its regions is told by their names', () => {
    const sheet = recognise([
      ['Выпуск по областям'],
      ['', '2019', '2020'],
      ['Боровая', 1, 2],
      ['Снежная', 3, 4],
    ]);
    expect(sheet.mapping).toMatchObject({
      headingRow: 1,
      region: 0,
      indicators: [
        { label: 'Выпуск по областям', period: '2019' },
        { label: 'Выпуск по областям', period: '2020' },
      ],
    });
  });

  it.each([
    ['Инвестиции, млн руб.', 'Инвестиции', 'млн руб.'],
    ['Инвестиции (млрд руб.)', 'Инвестиции', 'млрд руб.'],
    ['Рост, %', 'Рост', '%'],
    ['Output, million roubles', 'Output', 'million roubles'],
    ['Инвестиции, включая бюджетные', 'Инвестиции, включая бюджетные', ''],
    ['Выпуск (2020)', 'Выпуск (2020)', ''],
    ['Выпуск', 'Выпуск', ''],
  ])('%j is %j in %j', (heading, label, unit) => {
    const sheet = recognise([
      ['Регион', heading],
      ['Боровая', 1],
      ['Снежная', 2],
    ]);
    expect(sheet.alternatives.regions?.indicators).toEqual([{ column: 1, label, unit }]);
  });
});

describe('what is no table says why', () => {
  it.each([
    ['an empty sheet', [], 'noTable'],
    ['empty rows', [[], [null, '']], 'noTable'],
    ['a letter', [['Уважаемые коллеги'], ['направляем сведения']], 'noHeading'],
    [
      'names without regions',
      [
        ['Наименование', 'Статус'],
        ['А', 'строится'],
      ],
      'noRegionColumn',
    ],
  ])('%s: %s', (_, rows, missing) => {
    expect(recognise(rows)).toMatchObject({ mapping: null, missing });
  });
});
