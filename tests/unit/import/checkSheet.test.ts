import { describe, expect, it } from 'vitest';
import { MAX_KEPT_PROBLEMS, ROW_PROBLEM_CODES, type RowProblemCode } from '../../../src/domain/intake';
import { checkSheet } from '../../../src/data/import/checkSheet';
import type { Cell, ImportDetails, Mapping, ObjectField } from '../../../src/data/import/contract';
import type { CheckedSheet, ImportContext } from '../../../src/data/import/context';
import { cpuTimeOf } from '../../support/cpuTime';
import { details, lakeland, sheetOf } from '../../support/importSheets';

const FIELDS = [
  'name',
  'region',
  'status',
  'areaHa',
  'residents',
  'registerDate',
  'latitude',
  'longitude',
  'sourceUrl',
  'id',
  'kind',
  'note',
] as const satisfies readonly ObjectField[];
type Row = Partial<Record<(typeof FIELDS)[number], Cell>>;

const OBJECTS: Mapping = {
  shape: 'objects',
  headingRow: 0,
  fields: Object.fromEntries(FIELDS.map((field, column) => [field, column])),
};
const REGIONS: Mapping = {
  shape: 'regions',
  headingRow: 0,
  region: 0,
  indicators: [{ column: 1, label: 'Выпуск', unit: 'т' }],
};

type Objects = Extract<CheckedSheet, { shape: 'objects' }>;

function checkRows(
  rows: readonly Row[],
  changes: Partial<ImportDetails> = {},
  context: ImportContext = lakeland,
  formulas: readonly (readonly [number, number])[] = [],
): Objects {
  const cells = rows.map((row) => FIELDS.map((field) => row[field] ?? null));
  const sheet = sheetOf([[...FIELDS], ...cells], formulas);
  const checked = checkSheet(sheet, OBJECTS, { ...details, ...changes }, context);
  if (checked.shape !== 'objects') throw new Error('Not a list');
  return checked;
}

const park: Row = { name: 'Парк', region: 'Боровая' };
const problemsOf = (checked: CheckedSheet) => checked.report.intake.problems;

/** One problem each: the rows that make it, its effect, the column it is in, and what is left of the row. */
const PROBLEMS: readonly (readonly [
  RowProblemCode,
  readonly Row[],
  'row' | 'value' | 'notice',
  string | null,
])[] = [
  ['missingRegion', [{ name: 'Парк' }], 'row', 'region'],
  ['unknownRegion', [{ name: 'Парк', region: 'Атлантида' }], 'row', 'region'],
  ['ambiguousRegion', [{ name: 'Парк', region: 'Тихий' }], 'row', 'region'],
  ['missingName', [{ region: 'Боровая' }], 'row', 'name'],
  [
    'duplicateId',
    [
      { ...park, id: 'P1' },
      { ...park, name: 'Другой', id: 'P1' },
    ],
    'row',
    'id',
  ],
  ['notANumber', [{ ...park, areaHa: 'около ста' }], 'value', 'areaHa'],
  ['negative', [{ ...park, areaHa: -5 }], 'value', 'areaHa'],
  ['notAnInteger', [{ ...park, residents: '3,5' }], 'value', 'residents'],
  ['unknownWord', [{ ...park, status: 'на паузе' }], 'value', 'status'],
  ['badDate', [{ ...park, registerDate: '31.02.2020' }], 'value', 'registerDate'],
  ['badCoordinate', [{ ...park, latitude: 'север', longitude: 'восток' }], 'value', 'latitude'],
  ['outsideCountry', [{ ...park, latitude: 48.85, longitude: 2.35 }], 'value', 'latitude'],
  ['notAWebAddress', [{ ...park, sourceUrl: 'javascript:alert(1)' }], 'value', 'sourceUrl'],
  ['formula', [{ ...park, note: '=HYPERLINK("http://example.org")' }], 'value', 'note'],
  ['tooLong', [{ ...park, note: 'а'.repeat(2001) }], 'value', 'note'],
  ['markupKept', [{ ...park, note: '<img src=x onerror=alert(1)>' }], 'notice', 'note'],
  ['pointElsewhere', [{ ...park, latitude: 55, longitude: 64 }], 'notice', 'latitude'],
  ['possibleDuplicate', [park, { ...park, name: '«ПАРК»' }], 'notice', 'name'],
];

describe('every problem', () => {
  it.each(PROBLEMS)('%s is told once, where it is', (code, rows, effect, column) => {
    const { report } = checkRows(rows);
    expect(report.intake.problems).toHaveLength(1);
    expect(report.intake.problems[0]).toMatchObject({ code, effect, column, row: rows.length + 1 });
    const refused = effect === 'row' ? 1 : 0;
    expect(report.intake).toMatchObject({
      rows: rows.length,
      accepted: rows.length - refused,
      refused,
      problemCount: 1,
    });
  });

  it('has its case here', () => {
    const tested = [...PROBLEMS.map(([code]) => code), 'duplicateRegion'];
    expect(tested.toSorted()).toEqual([...ROW_PROBLEM_CODES].toSorted());
  });

  it('of a region that stands twice refuses the second row and keeps the first value', () => {
    const checked = checkSheet(
      sheetOf([
        ['Регион', 'Выпуск, т'],
        ['Боровая', 1],
        ['LK-BOR', 2],
      ]),
      REGIONS,
      details,
      lakeland,
    );
    expect(problemsOf(checked)).toMatchObject([
      { code: 'duplicateRegion', effect: 'row', row: 3, value: 'LK-BOR' },
    ]);
    expect(checked.shape === 'regions' && checked.regions).toEqual([{ regionId: 'LK-BOR', values: [1] }]);
  });

  it('beyond those kept is counted, and refusals are kept first', () => {
    const rows = [
      ...Array.from({ length: MAX_KEPT_PROBLEMS + 50 }, (_, i): Row => ({
        ...park,
        name: `Парк ${i}`,
        areaHa: '?!а',
      })),
      { name: 'Парк', region: 'Атлантида' },
    ];
    const { intake } = checkRows(rows).report;
    expect(intake.problems).toHaveLength(MAX_KEPT_PROBLEMS);
    expect(intake.problemCount).toBe(MAX_KEPT_PROBLEMS + 51);
    expect(intake.problems[0]).toMatchObject({ code: 'unknownRegion', row: rows.length + 1 });
  });
});

describe('a region', () => {
  it('that is misspelt is suggested', () => {
    const [problem] = problemsOf(checkRows([{ name: 'Парк', region: 'Боровоя обл.' }]));
    expect(problem?.suggestions).toEqual(['LK-BOR']);
  });

  it('settled by hand is taken for every row written so', () => {
    const rows: Row[] = [
      { name: 'А', region: 'Атлантида' },
      { name: 'Б', region: 'Атлантида' },
    ];
    const checked = checkRows(rows, { regionChoices: { Атлантида: 'LK-TIK' } });
    expect(checked.objects.map(({ regionId }) => regionId)).toEqual(['LK-TIK', 'LK-TIK']);
    expect(problemsOf(checked)).toEqual([]);
  });

  it('settled by hand as one of another country is not taken', () => {
    const { report } = checkRows([{ name: 'А', region: 'Атлантида' }], {
      regionChoices: { Атлантида: 'RU-TA' },
    });
    expect(report.intake.problems[0]?.code).toBe('unknownRegion');
  });

  it('outside the geography is kept, listed and counted', () => {
    const checked = checkRows([{ name: 'Парк', region: 'Заозерный край', latitude: 10, longitude: 10 }]);
    expect(checked.unmatched).toMatchObject([{ regionName: { ru: 'Заозёрье', en: 'Overlake' } }]);
    expect(checked.report.intake).toMatchObject({ accepted: 1, unmatched: 1, refused: 0, problems: [] });
    expect(checked.report.unmatchedNames).toEqual(['Заозёрье']);
  });

  it.each([
    ['an empty column', { name: 'Парк' }],
    ['a spelling of several regions', { name: 'Парк', region: 'Тихий' }],
  ])('is settled by the point where there is %s', (_, row) => {
    const checked = checkRows([{ ...row, latitude: '55,5', longitude: '60,0' }]);
    expect(checked.objects).toMatchObject([{ regionId: 'LK-BOR', at: [60, 55.5] }]);
    expect(problemsOf(checked)).toEqual([]);
  });

  it('that is unknown is refused with the region of the point for a suggestion', () => {
    const [problem] = problemsOf(
      checkRows([{ name: 'Парк', region: 'Атлантида', latitude: 55, longitude: 60 }]),
    );
    expect(problem).toMatchObject({ code: 'unknownRegion', suggestions: ['LK-BOR'] });
  });
});

describe('a point', () => {
  it.each([
    ['two cells', { latitude: 55.5, longitude: 60.25 }],
    ['decimal commas', { latitude: '55,5', longitude: '60,25' }],
    ['one cell with commas', { latitude: '55,5 60,25' }],
    ['one cell with points', { latitude: '55.5, 60.25' }],
    ['one cell, nothing between', { latitude: '55.5,60.25' }],
    ['one cell with a semicolon', { latitude: '55,5; 60,25' }],
  ])('is read from %s', (_, cells) => {
    expect(checkRows([{ ...park, ...cells }]).objects[0]?.at).toEqual([60.25, 55.5]);
  });

  it.each([
    ['one coordinate', { latitude: 55.5 }],
    ['a latitude past the pole', { latitude: 95, longitude: 60 }],
    ['three numbers', { latitude: '55,5 60,25 3' }],
  ])('is not read from %s', (_, cells) => {
    const checked = checkRows([{ ...park, ...cells }]);
    expect(checked.objects).toHaveLength(1);
    expect(checked.objects[0]?.at).toBeUndefined();
    expect(problemsOf(checked)).toMatchObject([{ code: 'badCoordinate' }]);
  });

  it('past 180° is found where regions are drawn unwrapped', () => {
    const context = {
      ...lakeland,
      locate: ([lon]: readonly [number, number]) => (lon === 190 ? 'LK-BOR' : null),
    };
    expect(checkRows([{ ...park, latitude: 66, longitude: -170 }], {}, context).objects[0]?.at).toEqual([
      190, 66,
    ]);
  });

  it('is only checked for range where boundaries are not at hand', () => {
    const checked = checkRows([{ ...park, latitude: 48, longitude: 2 }], {}, { ...lakeland, locate: null });
    expect(checked.objects[0]?.at).toEqual([2, 48]);
    expect(problemsOf(checked)).toEqual([]);
  });
});

describe('a formula', () => {
  it('keeps its saved result, and is told of', () => {
    const checked = checkRows([{ ...park, areaHa: 12 }], {}, lakeland, [[1, FIELDS.indexOf('areaHa')]]);
    expect(checked.objects[0]?.areaHa).toBe(12);
    expect(problemsOf(checked)).toMatchObject([{ code: 'formula', effect: 'notice', column: 'areaHa' }]);
  });

  it('without a result gives no value', () => {
    const checked = checkRows([park], {}, lakeland, [[1, FIELDS.indexOf('areaHa')]]);
    expect(checked.objects[0]?.areaHa).toBeNull();
    expect(problemsOf(checked)).toMatchObject([{ code: 'formula', effect: 'value' }]);
  });

  it('in a column nobody reads is nobody’s business', () => {
    expect(problemsOf(checkRows([park], {}, lakeland, [[1, 40]]))).toEqual([]);
  });

  it('for a name refuses the row', () => {
    const { report } = checkRows([{ ...park, name: '=cmd|"/c calc"!A1' }]);
    expect(report.intake).toMatchObject({
      accepted: 0,
      refused: 1,
      problems: [{ code: 'formula', effect: 'row' }],
    });
  });
});

describe('a value', () => {
  it.each<readonly [keyof Row, Cell, string, unknown]>([
    ['areaHa', '1 234,5', 'areaHa', 1234.5],
    ['areaHa', '1\u202f234,5', 'areaHa', 1234.5],
    ['areaHa', 'н/д', 'areaHa', null],
    ['areaHa', '…', 'areaHa', null],
    ['areaHa', '—', 'areaHa', null],
    ['areaHa', 'нет данных', 'areaHa', null],
    ['residents', 0, 'residents', 0],
    ['residents', '12', 'residents', 12],
    ['registerDate', '31.12.2020', 'registerDate', '2020-12-31'],
    ['registerDate', '2020-12-31T00:00:00.000Z', 'registerDate', '2020-12-31'],
    ['registerDate', 44196, 'registerDate', '2020-12-31'],
    ['registerDate', 'на 01.01.2021', 'registerDate', '2021-01-01'],
    ['registerDate', '31 декабря 2020 г.', 'registerDate', '2020-12-31'],
    ['registerDate', '12.2020', 'registerDate', '2020-12'],
    ['registerDate', 2020, 'registerDate', '2020'],
    ['status', 'Действующий', 'status', 'operating'],
    ['status', 'планируется', 'status', 'being_created'],
    ['status', 'under construction', 'status', 'being_created'],
    ['status', 'нет данных', 'status', 'unknown'],
    ['kind', 'Промышленный парк', 'kind', 'industrial_park'],
    ['kind', 'промышленный технопарк', 'kind', 'industrial_technopark'],
    ['kind', null, 'kind', 'industrial_park_or_technopark'],
    [
      'note',
      '<100 га и >10 резидентов',
      'note',
      { ru: '<100 га и >10 резидентов', en: '<100 га и >10 резидентов' },
    ],
    ['note', '<b>Парк</b>', 'note', { ru: '<b>Парк</b>', en: '<b>Парк</b>' }],
    ['name', 'Парк\n«Бор»', 'name', { ru: 'Парк «Бор»', en: 'Парк «Бор»' }],
  ])('%s %j is %s %j', (field, cell, property, value) => {
    const [object] = checkRows([{ ...park, [field]: cell }]).objects;
    expect(object).toHaveProperty(property, value);
  });

  it('an area of zero is none', () => {
    const checked = checkRows([{ ...park, areaHa: 0 }]);
    expect(checked.objects[0]?.areaHa).toBeNull();
    expect(problemsOf(checked)).toMatchObject([{ code: 'negative', effect: 'value' }]);
  });

  it('a tick is a yes, and a dash says nothing', () => {
    const mapping: Mapping = { shape: 'objects', headingRow: 0, fields: { name: 0, region: 1, register: 2 } };
    const sheet = sheetOf([
      ['Название', 'Регион', 'Реестр'],
      ...['✓', '+', '-', 'да', 'нет', ''].map((mark, i) => [`Парк ${i}`, 'Боровая', mark]),
    ]);
    const checked = checkSheet(sheet, mapping, details, lakeland);
    const states = checked.shape === 'objects' ? checked.objects.map(({ register }) => register) : [];
    expect(states).toEqual(['yes', 'yes', 'unknown', 'yes', 'no', 'unknown']);
    expect(problemsOf(checked)).toEqual([]);
  });

  it('has no problem where nothing is known', () => {
    const row = { areaHa: 'н/д', residents: '-', status: '…', registerDate: 'нет данных', sourceUrl: '—' };
    expect(problemsOf(checkRows([{ ...park, ...row }]))).toEqual([]);
  });

  it('a word means what a person says it means in this file', () => {
    const mapping: Mapping = { ...OBJECTS, words: { status: { 'на паузе': 'being_created' } } };
    const cells = FIELDS.map((field) => ({ ...park, status: 'на паузе' })[field as 'name'] ?? null);
    const checked = checkSheet(sheetOf([[...FIELDS], cells]), mapping, details, lakeland);
    expect(checked.shape === 'objects' && checked.objects[0]?.status).toBe('being_created');
    expect(problemsOf(checked)).toEqual([]);
  });

  it('a special economic zone is no park, and is refused', () => {
    const { report } = checkRows([{ ...park, kind: 'ОЭЗ' }]);
    expect(report.intake).toMatchObject({ accepted: 0, problems: [{ code: 'unknownWord', effect: 'row' }] });
  });

  it('an area in other units becomes hectares', () => {
    const mapping: Mapping = { shape: 'objects', headingRow: 0, fields: { name: 0, region: 1, areaHa: 2 } };
    const areaUnder = (heading: string) => {
      const sheet = sheetOf([
        ['Название', 'Регион', heading],
        ['А', 'Боровая', '12,5'],
      ]);
      const checked = checkSheet(sheet, mapping, details, lakeland);
      return checked.shape === 'objects' ? checked.objects[0]?.areaHa : undefined;
    };
    expect(
      ['Площадь', 'Площадь, га', 'Площадь, кв. м', 'Площадь (тыс. м²)', 'Площадь, км²'].map(areaUnder),
    ).toEqual([12.5, 12.5, 0.00125, 1.25, 1250]);
  });
});

describe('numbers with a comma and three digits', () => {
  const valueUnder = (heading: string, ...cells: Cell[]) => {
    const rows = cells.map((cell, index) => [lakeland.geography.regions[index]?.id ?? null, cell]);
    const mapping: Mapping = { ...REGIONS, indicators: [{ column: 1, label: heading, unit: '' }] };
    const checked = checkSheet(sheetOf([['Регион', heading], ...rows]), mapping, details, lakeland);
    return checked.shape === 'regions' ? checked.regions.map(({ values }) => values[0]) : [];
  };

  it.each<readonly [string, string, readonly Cell[], readonly number[]]>([
    ['a Russian heading makes it a decimal sign', 'Выпуск', ['1,234'], [1.234]],
    ['an English heading makes it thousands', 'Output', ['1,234'], [1234]],
    [
      'a value of the column with a point after it makes it thousands',
      'Выпуск',
      ['1,234', '1,234.5'],
      [1234, 1234.5],
    ],
    [
      'a value of the column with two digits makes it a decimal sign',
      'Output',
      ['1,234', '1,25'],
      [1.234, 1.25],
    ],
    ['two groups are thousands', 'Выпуск', ['1,234,567'], [1234567]],
    ['points between groups are thousands', 'Выпуск', ['1.234.567', '1.234,5'], [1234567, 1234.5]],
    ['percent signs are the unit', 'Доля', ['12,5 %', '7%'], [12.5, 7]],
    ['every minus is one', 'Рост', ['−3,2', '–1', '-2'], [-3.2, -1, -2]],
  ])('%s', (_, heading, cells, values) => {
    expect(valueUnder(heading, ...cells)).toEqual(values);
  });
});

describe('a mapping without what every row needs', () => {
  const sheet = sheetOf([['А', 'Б']]);

  it.each<readonly [string, Mapping, ImportContext, string]>([
    ['names', { shape: 'objects', headingRow: 0, fields: { region: 1 } }, lakeland, 'noNameColumn'],
    ['regions', { shape: 'objects', headingRow: 0, fields: { name: 0 } }, lakeland, 'noRegionColumn'],
    [
      'boundaries for its points',
      { shape: 'objects', headingRow: 0, fields: { name: 0, latitude: 1 } },
      { ...lakeland, locate: null },
      'noRegionColumn',
    ],
    ['the region column it names', { ...REGIONS, region: 7 }, lakeland, 'noRegionColumn'],
  ])('of %s is refused', (_, mapping, context, code) => {
    expect(() => checkSheet(sheet, mapping, details, context)).toThrow(expect.objectContaining({ code }));
  });
});

it('takes time in proportion to the rows', () => {
  const regions = lakeland.geography.regions;
  const rows = Array.from({ length: 20_000 }, (_, i): Row => ({
    name: `Парк ${i}`,
    region: regions[i % regions.length]?.name.ru ?? '',
    status: 'действующий',
    areaHa: `${i},5`,
    registerDate: '31.12.2020',
  }));
  const spent = cpuTimeOf(() => expect(checkRows(rows).report.intake.accepted).toBe(20_000));
  expect(spent).toBeLessThan(4_000);
}, 30_000);
