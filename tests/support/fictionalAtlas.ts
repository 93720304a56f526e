import type {
  Category,
  CountingRule,
  Dataset,
  Indicator,
  IndustrialObject,
  ObjectKind,
  ObjectStatus,
  Observation,
  Participation,
} from '../../src/domain/dataset';
import type {
  District,
  Geography,
  Region,
  SeriesRate,
  Source,
  StatisticSeries,
} from '../../src/domain/geography';
import type { Localized } from '../../src/domain/text';
import { NOTHING_CHOSEN, type ViewState } from '../../src/domain/view';

/**
 * A small country that does not exist: three districts, eight regions. Small enough to count by hand, and proof that
 * nothing about a real country is in the code. Two data sets: an incomplete list and a complete, illustrative one.
 */

const text = (ru: string, en: string): Localized => ({ ru, en });

const source = (id: string, ru: string, en: string, date: string | null): Source => ({
  id,
  title: text(ru, en),
  publisher: null,
  date,
  url: date === null ? null : `https://example.org/${id}`,
});

export const fictionalDistricts: readonly District[] = [
  { id: 'north', name: text('Северный округ', 'Northern District'), shortName: text('СевО', 'North') },
  { id: 'coast', name: text('Береговой округ', 'Coastal District'), shortName: text('БерО', 'Coast') },
  { id: 'hills', name: text('Нагорный округ', 'Hill District'), shortName: text('НагО', 'Hills') },
];

function region(
  id: string,
  districtId: string,
  names: readonly [ru: string, en: string],
  neighbours: readonly string[],
  isTiny = false,
): Region {
  const index = ['LK-BOR', 'LK-SNE', 'LK-TIK', 'LK-MAY', 'LK-YAK', 'LK-DUN', 'LK-KAM', 'LK-ZEL'].indexOf(id);
  const at = [60 + index * 4, 55 + (index % 3)] as const;
  return {
    id,
    name: text(`${names[0]} область`, `${names[1]} Region`),
    shortName: text(names[0], names[1]),
    districtId,
    type: 'oblast',
    codes: [String(10 + index)],
    capital: { name: text(`Город ${index + 1}`, `City ${index + 1}`), at },
    neighbours,
    note: null,
    anchor: at,
    isTiny,
  };
}

const regions: readonly Region[] = [
  region('LK-BOR', 'north', ['Боровая', 'Borovaya'], ['LK-SNE', 'LK-TIK']),
  region('LK-SNE', 'north', ['Снежная', 'Snezhnaya'], ['LK-BOR']),
  region('LK-TIK', 'north', ['Тихая', 'Tikhaya'], ['LK-BOR', 'LK-MAY'], true),
  region('LK-MAY', 'coast', ['Маячная', 'Mayachnaya'], ['LK-TIK', 'LK-YAK']),
  region('LK-YAK', 'coast', ['Якорная', 'Yakornaya'], ['LK-MAY', 'LK-KAM']),
  region('LK-DUN', 'coast', ['Дюнная', 'Dunnaya'], []),
  region('LK-KAM', 'hills', ['Каменная', 'Kamennaya'], ['LK-YAK', 'LK-ZEL']),
  region('LK-ZEL', 'hills', ['Зелёная', 'Zelyonaya'], ['LK-KAM']),
];

function series(
  id: string,
  [ru, en]: readonly [string, string],
  [unitRu, unitEn]: readonly [string, string],
  unitFactor: number,
  vintages: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rate?: SeriesRate,
): StatisticSeries {
  const values = new Map<string, { value: number; asOf: string; sourceId: string }[]>();
  for (const [asOf, byRegion] of Object.entries(vintages)) {
    for (const [id, value] of Object.entries(byRegion)) {
      values.set(id, [...(values.get(id) ?? []), { value, asOf, sourceId: 'statistics' }]);
    }
  }
  return { id, label: text(ru, en), unit: text(unitRu, unitEn), unitFactor, rate, values };
}

/** Nobody published the population of LK-ZEL: a rate is not applicable there. */
const population = series(
  'population',
  ['Население', 'Population'],
  ['тыс. чел.', 'thousand people'],
  1000,
  {
    '2021-01-01': {
      'LK-BOR': 2000,
      'LK-SNE': 500,
      'LK-TIK': 250,
      'LK-MAY': 4000,
      'LK-YAK': 800,
      'LK-DUN': 100,
      'LK-KAM': 1000,
    },
  },
  { id: 'per-million', per: 1_000_000, label: text('на 1 млн жителей', 'per 1 million people') },
);
const area = series(
  'area',
  ['Площадь', 'Area'],
  ['тыс. км²', 'thousand km²'],
  1000,
  {
    '2022-01-01': {
      'LK-BOR': 120.5,
      'LK-SNE': 900,
      'LK-TIK': 0.9,
      'LK-MAY': 45,
      'LK-YAK': 30,
      'LK-DUN': 15,
      'LK-KAM': 60,
      'LK-ZEL': 75,
    },
  },
  { id: 'per-1000-km2', per: 1000, label: text('на 1000 км²', 'per 1,000 km²') },
);

export const fictionalGeography: Geography = {
  name: text('Озёрная страна', 'Lakeland'),
  districts: fictionalDistricts,
  regions,
  regionById: new Map(regions.map((item) => [item.id, item])),
  districtById: new Map(fictionalDistricts.map((item) => [item.id, item])),
  statistics: new Map([population, area].map((item) => [item.id, item])),
  sources: new Map([['statistics', source('statistics', 'Ежегодник', 'Yearbook', '2022')]]),
  attribution: text('Границы вымышлены', 'Fictional boundaries'),
};

const category = (id: string, paint: string, ru: string, en: string): Category => ({
  id,
  label: text(ru, en),
  shortLabel: text(ru.split(' ')[0] ?? ru, en.split(' ')[0] ?? en),
  definition: text(`Определение: ${ru}`, `Definition: ${en}`),
  paint,
});

const known = <V>(value: V): Observation<V> => ({
  kind: 'value',
  value,
  asOf: '2021-07',
  confidence: 'high',
  sourceIds: ['ministry'],
  note: null,
});
const unknown: Observation<never> = { kind: 'unknown', sourceIds: [], note: null };

const words = (ru: string, en: string) => ({
  label: text(ru, en),
  shortLabel: text(ru, en),
  question: text(`${ru}: где`, `${en}: where`),
  definition: text(`Как считается: ${ru}`, `How it is counted: ${en}`),
});

const presence: Indicator = {
  id: 'presence',
  ...words('Наличие парков', 'Presence of parks'),
  type: 'category',
  unknown: {
    label: text('Сведений не найдено', 'Nothing found'),
    definition: text('Поиск ничего не дал', 'No result'),
  },
  categories: [
    category('registered', 'presence.registered', 'Реестр подтверждён', 'Registered'),
    category('operating', 'presence.operating', 'Действующий', 'Operating'),
    category('developing', 'presence.developing', 'Создаваемый', 'Being created'),
    category('statedNone', 'presence.statedNone', 'Нет по источнику', 'Stated none'),
  ],
  observations: new Map([
    ['LK-BOR', known('registered')],
    ['LK-SNE', known('developing')],
    ['LK-TIK', known('operating')],
    ['LK-MAY', known('registered')],
    ['LK-YAK', known('statedNone')],
    ['LK-DUN', unknown],
    ['LK-KAM', known('operating')],
  ]),
};

const programme: Indicator = {
  id: 'programme',
  ...words('Участие в программе', 'Programme participation'),
  type: 'category',
  categories: [
    category('confirmed', 'programme.participant', 'Участие подтверждено', 'Participation confirmed'),
  ],
  observations: new Map([
    ['LK-SNE', known('confirmed')],
    ['LK-KAM', known('confirmed')],
  ]),
};

const objectCount = (isComplete: boolean): Indicator => ({
  id: 'objects',
  ...words('Объекты', 'Objects'),
  type: 'objectCount',
  unit: text('объектов', 'objects'),
  where: {},
  isComplete,
  confidence: 'medium',
});
const perMillion: Extract<Indicator, { type: 'ratio' }> = {
  id: 'objectsPerMillion',
  ...words('На 1 млн жителей', 'Per 1 million people'),
  type: 'ratio',
  unit: text('на 1 млн', 'per 1 million'),
  numeratorId: 'objects',
  denominatorId: 'population',
  denominatorAsOf: '2021-01-01',
  per: 1_000_000,
};
const share: Indicator = {
  id: 'objectsShare',
  ...words('Доля страны', 'Share of the country'),
  type: 'share',
  unit: text('%', '%'),
  measureOf: 'objects',
  numeratorId: 'objects',
};
const quotient: Indicator = {
  id: 'objectsQuotient',
  ...words('Коэффициент локализации', 'Location quotient'),
  type: 'quotient',
  unit: text('', ''),
  measureOf: 'objects',
  numeratorId: 'objects',
  denominatorId: 'population',
  denominatorAsOf: '2021-01-01',
};
const overlay: Indicator = {
  id: 'presenceProgramme',
  ...words('Наличие и программа', 'Presence and programme'),
  type: 'overlay',
  baseId: 'presence',
  overlayId: 'programme',
};
const growth: Indicator = {
  id: 'growth',
  ...words('Прирост резидентов', 'Growth of residents'),
  type: 'number',
  unit: text('резидентов', 'residents'),
  observations: new Map([
    ['LK-BOR', known(7)],
    ['LK-SNE', known(0)],
    ['LK-MAY', known(40)],
    ['LK-KAM', known(3)],
  ]),
};

function object(
  id: string,
  regionId: string,
  kind: ObjectKind,
  status: ObjectStatus,
  isCompliant: boolean | null = null,
): IndustrialObject {
  return {
    id,
    name: text(`Парк ${id}`, `Park ${id}`),
    kind,
    regionId,
    status,
    statusAsOf: '2021',
    openedYear: null,
    areaHa: null,
    residents: null,
    register: isCompliant === true ? 'yes' : 'unknown',
    registerDate: null,
    isCompliant,
    isBrownfield: false,
    note: null,
    sourceIds: ['press'],
  };
}

const objects: readonly IndustrialObject[] = [
  object('O1', 'LK-BOR', 'industrial_park', 'operating', true),
  object('O2', 'LK-BOR', 'industrial_technopark', 'operating', false),
  object('O3', 'LK-BOR', 'industrial_park', 'being_created', false),
  object('O4', 'LK-SNE', 'industrial_park', 'being_created', false),
  object('O5', 'LK-TIK', 'industrial_technopark', 'operating', true),
  object('O6', 'LK-MAY', 'industrial_park', 'operating', true),
  object('O7', 'LK-MAY', 'industrial_park', 'operating', true),
  object('O8', 'LK-MAY', 'industrial_park_or_technopark', 'being_created', false),
  object('O9', 'LK-KAM', 'industrial_park', 'unknown', null),
];

const participation = (regionId: string): [string, Participation] => [
  regionId,
  {
    regionId,
    years: text('2021', '2021'),
    project: text('Проект парка', 'A park project'),
    sourceIds: ['ministry'],
  },
];

const groupByRegion = (list: readonly IndustrialObject[]) =>
  new Map(regions.map(({ id }) => [id, list.filter(({ regionId }) => regionId === id)]));

function dataset(overrides: Partial<Dataset> & Pick<Dataset, 'id' | 'indicators'>): Dataset {
  return {
    title: text('Открытые источники', 'Open sources'),
    subtitle: text('8 регионов, сведения 2021 г.', '8 regions, data of 2021'),
    description: text('Вымышленные сведения', 'Fictional data'),
    illustrativeNotice: null,
    compiledOn: '2022-03-10',
    periods: [],
    licence: text('CC BY 4.0', 'CC BY 4.0'),
    indicatorById: new Map(overrides.indicators.map((item) => [item.id, item])),
    defaultIndicatorId: 'presenceProgramme',
    presenceIndicatorId: 'presence',
    programmeIndicatorId: 'programme',
    headlines: [
      {
        id: 'total',
        value: text('31', '31'),
        label: text('объект на конец 2020 г.', 'objects at the end of 2020'),
        asOf: '2020',
        sourceId: 'ministry',
      },
      {
        id: 'half',
        value: text('> 50 %', '> 50%'),
        label: text('из них в двух округах', 'of them in two districts'),
        asOf: '2020',
        sourceId: 'ministry',
      },
      {
        id: 'without',
        value: text('3', '3'),
        label: text('региона без объекта', 'regions without an object'),
        asOf: text('не ранее 2020 г.', '2020 or later'),
        sourceId: 'press',
      },
    ],
    objects,
    objectsByRegion: groupByRegion(objects),
    unmatchedObjects: [],
    unmatchedRegions: [],
    countingRules: [],
    intake: null,
    participations: new Map([participation('LK-SNE'), participation('LK-KAM')]),
    sources: new Map([
      ['ministry', source('ministry', 'Новость министерства', 'News of the ministry', '2021-07-21')],
      ['press', source('press', 'Газета', 'A newspaper', null)],
    ]),
    ...overrides,
  };
}

/** Definitions a viewer may choose; `O9` says nothing of either, `O2` to `O4` and `O8` are known not to comply. */
export const fictionalRules: readonly CountingRule[] = [
  {
    id: 'registered',
    label: text('В реестре', 'In the register'),
    definition: text('Объект в реестре', 'An object in the register'),
    where: { registers: ['yes'] },
    sourceIds: ['ministry'],
  },
  {
    id: 'compliant',
    label: text('Отвечают требованиям', 'Meet the requirements'),
    definition: text('Объект отвечает требованиям', 'An object that meets the requirements'),
    where: { isCompliant: true },
    sourceIds: ['ministry'],
  },
];

/** An incomplete list: what it does not name is unknown. */
export const fictionalDataset: Dataset = dataset({
  id: 'found',
  indicators: [presence, programme, objectCount(false), perMillion, overlay, growth],
});

/** A complete, illustrative list: what it does not name does not exist. */
export const fictionalScenario: Dataset = dataset({
  id: 'scenario',
  indicators: [presence, programme, objectCount(true), perMillion, overlay],
  illustrativeNotice: text(
    'Иллюстративный сценарий — не официальные данные',
    'Illustrative scenario, not official data',
  ),
  highlightDistrictIds: ['north', 'coast'],
});

/** The complete list with other measures of its counts: of the same quantity, but not offered by themselves. */
export const fictionalMeasures: Dataset = {
  ...fictionalScenario,
  id: 'measures',
  indicators: fictionalScenario.indicators.filter(({ id }) => id !== perMillion.id),
  indicatorById: new Map([
    ...fictionalScenario.indicatorById,
    [perMillion.id, { ...perMillion, measureOf: 'objects' }],
    [share.id, share],
    [quotient.id, quotient],
  ]),
};

/** A table of regions as somebody may bring it: numbers, and not a word on objects or the programme. */
export const fictionalTable: Dataset = dataset({
  id: 'table',
  indicators: [growth],
  defaultIndicatorId: growth.id,
  presenceIndicatorId: null,
  programmeIndicatorId: null,
  headlines: [],
  objects: [],
  objectsByRegion: new Map(),
  participations: new Map(),
});

/** A view of the fictional data set with nothing filtered and nothing selected. */
export function fictionalView(patch: Partial<ViewState> = {}): ViewState {
  return {
    language: 'ru',
    theme: 'light',
    datasetId: 'found',
    form: 'map',
    indicatorId: 'presenceProgramme',
    ...NOTHING_CHOSEN,
    ...patch,
  };
}
