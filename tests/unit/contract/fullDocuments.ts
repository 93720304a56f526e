import {
  fictionalConfig,
  fictionalDataset,
  fictionalGeography,
  fictionalProgramme,
  fictionalStatements,
} from '../../../mocks/fixtures/fictionalFiles';
import type { DocumentName } from '../../../scripts/contract/schemas';
import type { WireDataset } from '../../../src/data/wire/dataset';
import type { WireGeography } from '../../../src/data/wire/geography';
import type { WireProgramme } from '../../../src/data/wire/programme';
import type { WireRecognition } from '../../../src/data/wire/recognition';
import type { WireFullConfig } from '../../../src/data/wire/serviceConfig';
import type { WireStatements } from '../../../src/data/wire/statements';

/**
 * The fictional country's files with everything a file may have: every optional field, every variant, every `null`
 * replaced by a value somewhere. A test compares them with the list of fields.
 */

const text = (ru: string, en: string) => ({ ru, en });
const [firstObject] = fictionalDataset.objects;
const [, presence] = fictionalDataset.indicators;
if (firstObject === undefined || presence === undefined) throw new Error('The fixtures have changed');
const { type: _type, ...numberTexts } = {
  ...presence,
  id: 'jobs',
  categories: undefined,
  observations: undefined,
  earlier: undefined,
};
const { categories: _categories, observations: _observations, earlier: _earlier, ...texts } = numberTexts;

const fullDataset: WireDataset = {
  ...fictionalDataset,
  illustrativeNotice: text('Вымысел', 'Fiction'),
  highlightDistrictIds: ['upper'],
  periods: ['2020', '2021-06', '2022-01-31'],
  indicators: [
    ...fictionalDataset.indicators,
    {
      ...texts,
      type: 'number',
      unit: text('мест', 'jobs'),
      unknown: { label: text('Неизвестно', 'Unknown'), definition: text('Не сообщено', 'Not reported') },
      observations: {
        'EX-ONE': {
          kind: 'value',
          value: 0,
          asOf: text('до 2030 г.', 'before 2030'),
          confidence: 'low',
          sourceIds: ['survey'],
          note: text('Оценка', 'Estimate'),
        },
        'EX-TWO': { kind: 'notApplicable', reason: text('Нет объектов', 'No objects') },
        'EX-SEA': { kind: 'unknown', sourceIds: ['survey'], note: text('Не спрашивали', 'Not asked') },
      },
      earlier: {
        '2020': { 'EX-TWO': { kind: 'unknown', sourceIds: [], note: null } },
      },
    },
    {
      ...texts,
      id: 'compliant',
      type: 'objectCount',
      unit: text('объектов', 'objects'),
      where: {
        kinds: ['industrial_park'],
        statuses: ['operating', 'unknown'],
        isCompliant: true,
        registers: ['yes'],
      },
      isComplete: false,
      confidence: 'low',
    },
    {
      ...texts,
      id: 'share',
      type: 'share',
      measureOf: 'objects',
      numeratorId: 'objects',
      unit: text('%', '%'),
    },
    {
      ...texts,
      id: 'quotient',
      type: 'quotient',
      measureOf: 'objects',
      numeratorId: 'objects',
      unit: { ru: '', en: '' },
      denominatorId: 'population',
      denominatorAsOf: '2030-01-01',
    },
    {
      ...presence,
      id: 'applicable',
      ...(presence.type === 'category' && {
        observations: { 'EX-ONE': { kind: 'notApplicable', reason: text('Нет', 'None') } },
      }),
    },
  ],
  headlines: fictionalDataset.headlines.map((headline) => ({
    ...headline,
    definition: text('Все', 'All of them'),
  })),
  objects: [{ ...firstObject, at: [41.5, 59.5], note: text('Примечание', 'Remark') }],
  unmatchedObjects: fictionalDataset.unmatchedObjects.map((object) => ({
    ...object,
    statusAsOf: '2030',
    openedYear: '2031',
    areaHa: 1,
    residents: 0,
    registerDate: '2030',
    isCompliant: false,
    at: [200, -10],
    note: text('Далеко', 'Far away'),
  })),
  unmatchedRegions: [{ name: text('Заморье', 'Overseas'), values: { jobs: 3.5 } }],
  countingRules: [
    {
      id: 'all',
      label: text('Все', 'All'),
      definition: text('Все объекты', 'All objects'),
      where: {},
      sourceIds: ['survey'],
    },
  ],
  intake: {
    origin: 'survey.csv',
    readAt: '2030-06-01T10:00:00.000Z',
    rows: 3,
    accepted: 2,
    unmatched: 1,
    refused: 1,
    problems: [
      {
        code: 'unknownRegion',
        effect: 'row',
        row: 4,
        column: 'Регион',
        value: 'Область 9',
        suggestions: ['EX-ONE'],
      },
      { code: 'duplicateId', effect: 'row', row: 5, column: null, value: '', suggestions: [] },
    ],
    problemCount: 2,
  },
};

const fullStatements: WireStatements = {
  ...fictionalStatements,
  otherSites: fictionalStatements.otherSites.map((site) => ({ ...site, note: text('Порт', 'Port') })),
  terms: [
    {
      id: 'park',
      term: text('парк', 'park'),
      definition: text('Огороженное место', 'A fenced place'),
      sourceIds: ['survey'],
    },
  ],
  contradictions: [
    {
      id: 'how-many',
      title: text('Сколько парков', 'How many parks'),
      explanation: text('Разные даты', 'Different dates'),
      statementIds: ['F1', 'F2'],
    },
  ],
};

const fullGeography: WireGeography = {
  ...fictionalGeography,
  regions: fictionalGeography.regions.map((region) => ({ ...region, note: text('Остров', 'Island') })),
};

const fullProgramme: WireProgramme = {
  ...fictionalProgramme,
  parties: fictionalProgramme.parties.map((party) => ({ ...party, url: 'https://example.org/' })),
};

const fullRecognition: WireRecognition = {
  names: { 'EX-ONE': ['Первая'] },
  abbreviations: { обл: 'область' },
  typeWords: ['область'],
  ignoredWords: ['примерия'],
  regionHeadings: ['провинция'],
  fieldHeadings: { register: ['книга ремёсел'] },
  codeSystems: [{ id: 'post', headings: ['индекс'], codes: { 'EX-ONE': ['1'] } }],
  outside: [{ name: text('Заморье', 'Overseas'), spellings: ['за морем'] }],
};

const server = {
  title: text('Сервер', 'Server'),
  url: 'https://service.example/api',
  timeoutMs: 5000,
  pollSeconds: 60,
  headers: { 'X-Key': 'k' },
  token: 't',
  pageSize: 100,
  details: {
    sourceTitle: 'Палата',
    sourceUrl: 'https://example.org/',
    asOf: '2030-05',
    confidence: 'high',
    isComplete: true,
  },
} as const;
const objects = {
  fields: {
    id: 'id',
    name: 'name',
    nameEn: 'name_en',
    region: 'region',
    kind: 'kind',
    status: 'status',
    statusAsOf: 'status_date',
    openedYear: 'opened',
    areaHa: 'area',
    residents: 'residents',
    register: 'register',
    registerDate: 'register_date',
    isCompliant: 'compliant',
    isBrownfield: 'brownfield',
    longitude: 'lon',
    latitude: 'lat',
    note: 'note',
    sourceUrl: 'source',
  },
  words: {
    kind: { парк: 'industrial_park' as const },
    status: { строится: 'being_created' as const },
    register: { есть: 'yes' as const },
  },
  where: { status: 'eq.open' },
};
const regions = {
  region: 'region',
  indicators: [{ property: 'jobs', label: text('Места', 'Jobs'), unit: text('мест', 'jobs'), isCount: true }],
  where: { year: '2030' },
};

const fullConfig: WireFullConfig = {
  ...fictionalConfig,
  geography: { ...fictionalConfig.geography, tiles: 'geo/tiles.json' },
  recognition: 'data/recognition.json',
  takeHomeUrl: 'https://atlas.example/',
  stand: {
    story: 'stories/first/story.json',
    dataset: 'survey',
    languages: ['ru', 'en'],
    idleSeconds: 60,
    countdownSeconds: 10,
    sceneSeconds: 12,
    controls: ['search', 'filters'],
  },
  datasets: [
    ...fictionalConfig.datasets.map((entry) => ({ ...entry, timeoutMs: 1000, pollSeconds: 60 })),
    {
      ...server,
      id: 'features',
      adapter: 'ogc-features',
      objects: { ...objects, collection: 'parks' },
      regions: { ...regions, collection: 'regions' },
    },
    {
      ...server,
      id: 'tables',
      adapter: 'postgrest',
      objects: { ...objects, table: 'parks', order: 'id' },
      regions: { ...regions, table: 'regions', order: 'id' },
    },
  ],
};

export const FULL_DOCUMENTS: Readonly<Record<DocumentName, unknown>> = {
  Dataset: fullDataset,
  Statements: fullStatements,
  DatasetList: [{ id: 'survey', title: text('Обследование', 'Survey') }],
  Geography: fullGeography,
  Tiles: {
    columns: 2,
    rows: 2,
    cells: { 'EX-ONE': [0, 0], 'EX-TWO': [1, 0], 'EX-SEA': [1, 1] },
    names: { 'EX-ONE': { ru: 'Пер\u00ADвый', en: 'First' } },
  },
  Programme: fullProgramme,
  Recognition: fullRecognition,
  Story: {
    id: 'story',
    title: text('Рассказ', 'A story'),
    scenes: [
      {
        id: 'first',
        title: text('Начало', 'Beginning'),
        text: text('Слова', 'Words'),
        notes: text('Заметки', 'Notes'),
        view: { indicator: 'objects' },
        highlight: ['EX-ONE'],
        callouts: [{ region: 'EX-ONE', text: text('Вот он', 'Here it is') }],
        seconds: 10,
      },
    ],
  },
  Config: fullConfig,
};
