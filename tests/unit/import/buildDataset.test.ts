import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { EVERY_OBJECT, selectObservations } from '../../../src/domain/observations';
import { buildDataset } from '../../../src/data/import/buildDataset';
import { checkSheet } from '../../../src/data/import/checkSheet';
import type { Cell, ImportDetails } from '../../../src/data/import/contract';
import { recogniseSheet } from '../../../src/data/import/recogniseSheet';
import { parseDataset } from '../../../src/data/toDataset';
import { details, lakeland, lakelandRecognition, sheetOf } from '../../support/importSheets';

type Rows = readonly (readonly Cell[])[];

/** The whole way of a table: recognised, checked, built, and parsed as if it had been published. */
function importTable(rows: Rows, changes: Partial<ImportDetails> = {}) {
  const sheet = sheetOf(rows);
  const { mapping } = recogniseSheet(sheet, lakelandRecognition);
  if (mapping === null) throw new Error('Not recognised');
  const told = { ...details, ...changes };
  const checked = checkSheet(sheet, mapping, told, lakeland);
  const built = buildDataset(checked, told, lakeland);
  const json: unknown = JSON.parse(JSON.stringify(built.dataset));
  return { checked, built, dataset: parseDataset(json, lakeland.geography, 'own', told.id) };
}

const PARKS: Rows = [
  ['Реестр индустриальных парков', null, null, null, null, null, null, null],
  [],
  [
    '№ п/п',
    'Наименование',
    'Регион',
    'Тип',
    'Статус',
    'Федеральный реестр',
    'Площадь, га',
    'Ссылка на источник',
  ],
  [
    1,
    'Парк «Бор»',
    'Боровая обл.',
    'индустриальный парк',
    'действующий',
    'включён',
    '1 012,5',
    'https://bor.example/1',
  ],
  [2, 'Парк «Снег»', 'Снежная', 'промышленный технопарк', 'создаваемый', 'нет', 'н/д', null],
  [3, 'Парк «Снег-2»', 'LK-SNE', 'технопарк', 'функционирует', null, 3, 'https://snow.example'],
  [4, 'Парк «Маяк»', 'Маячная', 'парк', 'планируется', '', '-', 'https://bor.example/1'],
  [5, 'Парк «За озером»', 'Заозёрье', 'индустриальный парк', 'действующий', 'да', 7, null],
  ['Итого', null, null, null, null, null, 1022.5, null],
];

function valuesOf(dataset: Dataset, indicatorId: string): Record<string, unknown> {
  const observations = selectObservations(dataset, lakeland.geography, indicatorId, EVERY_OBJECT);
  return Object.fromEntries(
    [...observations].map(([id, item]) => [id, item.kind === 'value' ? item.value : item.kind]),
  );
}

describe('a list of objects', () => {
  const { built, checked, dataset } = importTable(PARKS);

  it('becomes a data set that parses, with every row in it', () => {
    expect(dataset.objects.map(({ name }) => name.ru)).toEqual([
      'Парк «Бор»',
      'Парк «Снег»',
      'Парк «Снег-2»',
      'Парк «Маяк»',
    ]);
    expect(dataset.unmatchedObjects.map(({ regionName }) => regionName)).toEqual([
      { ru: 'Заозёрье', en: 'Overlake' },
    ]);
    expect(dataset.objects[0]).toMatchObject({
      regionId: 'LK-BOR',
      kind: 'industrial_park',
      status: 'operating',
      register: 'yes',
      isCompliant: true,
      areaHa: 1012.5,
      sourceIds: ['table', 'url-1'],
    });
    expect(dataset.objects[1]).toMatchObject({
      kind: 'industrial_technopark',
      status: 'being_created',
      register: 'no',
      isCompliant: null,
      areaHa: null,
      sourceIds: ['table'],
    });
  });

  it('has no problems, and totals that equal the data set', () => {
    const { report } = checked;
    expect(report.intake).toMatchObject({
      rows: 5,
      accepted: 5,
      unmatched: 1,
      refused: 0,
      problems: [],
      problemCount: 0,
    });
    expect(dataset.intake?.accepted).toBe(dataset.objects.length + dataset.unmatchedObjects.length);
    const byDistrict = report.districts.map(({ districtId, rows }) => [districtId, rows]);
    expect(byDistrict).toEqual([
      ['north', 3],
      ['coast', 1],
      ['hills', 0],
    ]);
    expect(report.coveredRegions).toBe(dataset.objectsByRegion.size);
    expect(report.unmatchedNames).toEqual(['Заозёрье']);
  });

  it('tells presence only of the regions it names', () => {
    expect(valuesOf(dataset, 'presence')).toEqual({
      'LK-BOR': 'registered',
      'LK-SNE': 'operating',
      'LK-MAY': 'developing',
      'LK-TIK': 'unknown',
      'LK-YAK': 'unknown',
      'LK-DUN': 'unknown',
      'LK-KAM': 'unknown',
      'LK-ZEL': 'unknown',
    });
    const presence = dataset.indicatorById.get('presence');
    expect(presence?.type === 'category' && presence.categories.map(({ id }) => id)).toEqual([
      'registered',
      'operating',
      'developing',
    ]);
  });

  it('counts what it names, by region, and measures nothing by an incomplete list', () => {
    expect(valuesOf(dataset, 'objects')).toMatchObject({ 'LK-BOR': 1, 'LK-SNE': 2, 'LK-TIK': 'unknown' });
    expect([...dataset.indicatorById.values()].some((indicator) => 'measureOf' in indicator)).toBe(false);
    expect(valuesOf(dataset, 'registered')).toMatchObject({ 'LK-BOR': 1 });
    expect(dataset.indicatorById.has('compliant')).toBe(false);
  });

  it('names its source, date and confidence with every observation', () => {
    const presence = dataset.indicatorById.get('presence');
    const observations = presence?.type === 'category' ? [...presence.observations.values()] : [];
    expect(observations).toHaveLength(3);
    for (const observation of observations) {
      expect(observation).toMatchObject({ kind: 'value', asOf: '2021-07-01', confidence: 'high' });
    }
    expect(dataset.sources.get('table')).toMatchObject({
      title: { ru: 'Палата промышленности' },
      date: '2021-07-01',
    });
    expect([...dataset.sources.keys()]).toEqual(['table', 'url-1', 'url-2']);
    expect(dataset.compiledOn).toBe('2021-07-01');
  });

  it('says nothing beside the table', () => {
    expect(built.statements).toEqual({
      datasetId: 'own-register',
      statements: [],
      otherSites: [],
      sources: [],
    });
    expect(dataset.programmeIndicatorId).toBeNull();
  });

  it('that is complete has zeros and a class of none', () => {
    const complete = importTable(PARKS, { isComplete: true }).dataset;
    expect(valuesOf(complete, 'objects')).toMatchObject({ 'LK-TIK': 0, 'LK-SNE': 2 });
    expect(valuesOf(complete, 'presence')).toMatchObject({ 'LK-TIK': 'none', 'LK-MAY': 'developing' });
    // Two rows do not say whether they are in the register: "none" cannot be told of it.
    expect(complete.indicatorById.get('registered')).toMatchObject({ isComplete: false });
  });

  it('without a state or a register tells only that there are objects', () => {
    const { dataset: plain } = importTable([
      ['Название', 'Регион'],
      ['А', 'Боровая'],
      ['Б', 'Снежная'],
    ]);
    expect(plain.defaultIndicatorId).toBe('objects');
    const presence = plain.indicatorById.get('presence');
    expect(presence?.type === 'category' && presence.categories.map(({ id }) => id)).toEqual(['named']);
    expect(valuesOf(plain, 'presence')).toMatchObject({ 'LK-BOR': 'named', 'LK-TIK': 'unknown' });
  });

  it('never says "only being created" of a region with an object of unstated state', () => {
    const { dataset: mixed } = importTable([
      ['Название', 'Регион', 'Статус'],
      ['А', 'Боровая', 'строится'],
      ['Б', 'Боровая', null],
      ['В', 'Снежная', 'строится'],
    ]);
    expect(valuesOf(mixed, 'presence')).toMatchObject({ 'LK-BOR': 'named', 'LK-SNE': 'developing' });
  });

  it('gives the same data set in any order of columns', () => {
    const [headings = [], ...rows] = PARKS.slice(2);
    const places = headings.map((_, index) => index);
    const { columns: _, ...expected } = { columns: 0, ...built.dataset };
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const shuffled = [headings, ...rows].map((row) => order.map((place) => row[place] ?? null));
        const other = importTable([...PARKS.slice(0, 2), ...shuffled]).built.dataset;
        expect(other).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

const TABLE: Rows = [
  ['Регион', 'Федеральный округ', 'Инвестиции, млн руб.', 'Рост (%)', 'Парки', 'Год'],
  ['Боровая', 'Северный округ', '1 234,5', '-3,2', 0, 2020],
  ['СНЕЖНАЯ ОБЛ.', 'Северный округ', '…', '0', 4, 2020],
  ['Заозёрье', null, '7', '1,5', null, 2020],
  ['Северный округ', null, '1234,5', null, 4, 2020],
  ['Озёрная страна', null, '1241,5', null, 4, 2020],
];

describe('a table of regions', () => {
  const { dataset, checked } = importTable(TABLE);

  it('makes an indicator of each column of numbers, with its unit', () => {
    expect(dataset.indicators.map(({ label, type }) => [label.ru, type])).toEqual([
      ['Инвестиции', 'number'],
      ['Рост', 'number'],
      ['Парки', 'number'],
    ]);
    const units = dataset.indicators.map((item) => item.type === 'number' && item.unit.ru);
    expect(units).toEqual(['млн руб.', '%', '']);
    const isSaid = dataset.indicators.map(({ definition }) =>
      definition.ru.includes('Единица измерения не указана'),
    );
    expect(isSaid).toEqual([false, false, true]);
    expect(dataset.presenceIndicatorId).toBeNull();
  });

  it('tells zero from nothing said', () => {
    const [investments, growth, parks] = dataset.indicators.map(({ id }) => valuesOf(dataset, id));
    expect(investments).toMatchObject({ 'LK-BOR': 1234.5, 'LK-SNE': 'unknown', 'LK-TIK': 'unknown' });
    expect(growth).toMatchObject({ 'LK-BOR': -3.2, 'LK-SNE': 0 });
    expect(parks).toMatchObject({ 'LK-BOR': 0, 'LK-SNE': 4 });
  });

  it('keeps a row of another country and leaves out rows of totals', () => {
    expect(dataset.unmatchedRegions.map(({ name }) => name.ru)).toEqual(['Заозёрье']);
    expect(Object.values(dataset.unmatchedRegions[0]?.values ?? {})).toEqual([7, 1.5]);
    expect(checked.report.intake).toMatchObject({ rows: 3, accepted: 3, unmatched: 1, problemCount: 0 });
  });

  it('gives the same indicators in any order of columns', () => {
    const [headings = [], ...rows] = TABLE;
    const sorted = (rows: Rows) =>
      importTable(rows).built.dataset.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const expected = sorted(TABLE);
    fc.assert(
      fc.property(fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }), (order) => {
        const shuffled = [headings, ...rows].map((row) => order.map((place) => row[place] ?? null));
        expect(sorted(shuffled)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

it('refuses to make a data set of nothing', () => {
  expect(() =>
    importTable([
      ['Название', 'Регион'],
      ['А', 'Атлантида'],
    ]),
  ).toThrow(expect.objectContaining({ code: 'nothingAccepted' }));
});
