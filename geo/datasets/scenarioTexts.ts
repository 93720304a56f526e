import type { WireDataset } from '../../src/data/wire/dataset';
import { overlayIndicator } from './openSourcesTexts';

type WireIndicator = WireDataset['indicators'][number];
type Texts = Omit<Extract<WireIndicator, { type: 'category' }>, 'observations' | 'type'>;

export const scenarioPresenceTexts: Texts = {
  id: 'presence',
  label: { ru: 'Наличие парков и технопарков', en: 'Presence of parks and technoparks' },
  shortLabel: { ru: 'Наличие', en: 'Presence' },
  question: {
    ru: 'В каких регионах нет объектов, отвечающих требованиям',
    en: 'Which regions have no object meeting the requirements',
  },
  definition: {
    ru: 'Высшая ступень среди объектов региона в сценарии. Требования: федеральные (ПП РФ № 794, № 1863) или национальные стандарты (ГОСТ Р 56301-2014, ГОСТ Р 56425-2015).',
    en: "The highest stage among the region's objects in the scenario. Requirements: federal (Government Decrees No. 794, No. 1863) or national standards (GOST R 56301-2014, GOST R 56425-2015).",
  },
  categories: [
    {
      id: 'compliant',
      label: { ru: 'Есть отвечающий требованиям', en: 'Has an object meeting the requirements' },
      shortLabel: { ru: 'Отвечает', en: 'Compliant' },
      definition: {
        ru: 'Хотя бы один объект отвечает федеральным требованиям или национальным стандартам',
        en: 'At least one object meets the federal requirements or the national standards',
      },
      paint: 'presence.registered',
    },
    {
      id: 'nonCompliant',
      label: { ru: 'Действующий, требованиям не отвечает', en: 'Operating, requirements not met' },
      shortLabel: { ru: 'Не отвечает', en: 'Not compliant' },
      definition: {
        ru: 'Есть действующий объект, но ни один не отвечает требованиям',
        en: 'An object operates, but none meets the requirements',
      },
      paint: 'presence.nonCompliant',
    },
    {
      id: 'developing',
      label: { ru: 'Только создаваемые', en: 'Only being created' },
      shortLabel: { ru: 'Создаваемые', en: 'Being created' },
      definition: { ru: 'Объекты только создаются', en: 'Objects are only being created' },
      paint: 'presence.developing',
    },
    {
      id: 'none',
      label: { ru: 'Объектов нет', en: 'No objects' },
      shortLabel: { ru: 'Нет', en: 'None' },
      definition: { ru: 'В сценарии объектов нет', en: 'The scenario has no objects there' },
      paint: 'presence.none',
    },
  ],
};

export const scenarioProgrammeTexts: Texts = {
  id: 'programme',
  label: {
    ru: 'Базовый уровень программы «Лидеры развития инфраструктуры», 2021',
    en: 'Base level of “Infrastructure Development Leaders”, 2021',
  },
  shortLabel: { ru: 'Программа', en: 'Programme' },
  question: {
    ru: 'Какие регионы вошли в базовый уровень программы',
    en: 'Which regions are in the base level of the programme',
  },
  definition: {
    ru: 'В сценарии базовый уровень 2021 года — это 43 региона без объекта, отвечающего требованиям.',
    en: 'In the scenario the base level of 2021 is the 43 regions with no object meeting the requirements.',
  },
  categories: [
    {
      id: 'participant',
      label: { ru: 'Базовый уровень 2021 года', en: 'Base level of 2021' },
      shortLabel: { ru: 'Участвует', en: 'Participant' },
      definition: {
        ru: 'Регион входит в базовый уровень программы',
        en: 'The region is in the base level of the programme',
      },
      paint: 'programme.participant',
    },
    {
      id: 'notBaseLevel',
      label: { ru: 'Вне базового уровня 2021 года', en: 'Not in the base level of 2021' },
      shortLabel: { ru: 'Вне уровня', en: 'Not in it' },
      definition: {
        ru: 'Регион не входит в базовый уровень; последующие модули — для остальных субъектов',
        en: 'The region is not in the base level; later modules are for all other regions',
      },
      paint: 'programme.none',
    },
  ],
};

const unit = { ru: 'объектов', en: 'objects' };

export const scenarioIndicators = {
  overlay: {
    ...overlayIndicator,
    question: scenarioPresenceTexts.question,
    definition: {
      ru: 'Цвет — наличие парков и технопарков, штриховка — базовый уровень программы «Лидеры развития инфраструктуры».',
      en: 'Colour: presence of parks and technoparks; hatching: base level of “Infrastructure Development Leaders”.',
    },
  },
  objects: {
    id: 'objects',
    type: 'objectCount',
    label: { ru: 'Число объектов', en: 'Number of objects' },
    shortLabel: { ru: 'Объекты', en: 'Objects' },
    question: {
      ru: 'Сколько индустриальных парков и технопарков в регионах',
      en: 'How many industrial parks and technoparks the regions have',
    },
    definition: {
      ru: 'Индустриальные парки и промышленные технопарки сценария, действующие и создаваемые.',
      en: 'Industrial parks and industrial technoparks of the scenario, operating and being created.',
    },
    unit,
    where: {},
    isComplete: true,
    confidence: 'low',
  },
  compliant: {
    id: 'compliant',
    type: 'objectCount',
    label: { ru: 'Объекты, отвечающие требованиям', en: 'Objects meeting the requirements' },
    shortLabel: { ru: 'Отвечают требованиям', en: 'Compliant' },
    question: {
      ru: 'Сколько объектов отвечает требованиям',
      en: 'How many objects meet the requirements',
    },
    definition: {
      ru: 'Объекты сценария, отвечающие федеральным требованиям (ПП РФ № 794, № 1863) или национальным стандартам (ГОСТ Р 56301-2014, ГОСТ Р 56425-2015).',
      en: 'Objects of the scenario meeting the federal requirements (Government Decrees No. 794, No. 1863) or the national standards (GOST R 56301-2014, GOST R 56425-2015).',
    },
    unit,
    where: { isCompliant: true },
    isComplete: true,
    confidence: 'low',
  },
  perMillion: {
    id: 'objects-per-million',
    type: 'ratio',
    label: { ru: 'Объектов на 1 млн жителей', en: 'Objects per 1 million people' },
    shortLabel: { ru: 'На 1 млн жителей', en: 'Per 1 million' },
    question: {
      ru: 'Где парков и технопарков больше относительно населения',
      en: 'Where parks and technoparks are denser relative to population',
    },
    definition: {
      ru: 'Число объектов сценария, делённое на численность населения на 1 января 2021 года (расчёт по данным Росстата), умноженное на 1 000 000.',
      en: 'Objects of the scenario divided by population on 1 January 2021 (derived from Rosstat), times 1,000,000.',
    },
    unit: { ru: 'на 1 млн жителей', en: 'per 1 million people' },
    numeratorId: 'objects',
    denominatorId: 'population',
    denominatorAsOf: '2021-01-01',
    per: 1_000_000,
  },
  perArea: {
    id: 'objects-per-1000-km2',
    type: 'ratio',
    label: { ru: 'Объектов на 1000 км²', en: 'Objects per 1,000 km²' },
    shortLabel: { ru: 'На 1000 км²', en: 'Per 1,000 km²' },
    question: {
      ru: 'Где парки и технопарки стоят гуще',
      en: 'Where parks and technoparks stand closer together',
    },
    definition: {
      ru: 'Число объектов сценария, делённое на площадь территории на 1 января 2022 года (Росстат), умноженное на 1000.',
      en: 'Objects of the scenario divided by the area on 1 January 2022 (Rosstat), times 1,000.',
    },
    unit: { ru: 'на 1000 км²', en: 'per 1,000 km²' },
    numeratorId: 'objects',
    denominatorId: 'area',
    denominatorAsOf: '2022-01-01',
    per: 1000,
  },
  perProduct: {
    id: 'objects-per-100-bn-grp',
    type: 'ratio',
    label: { ru: 'Объектов на 100 млрд руб. ВРП', en: 'Objects per 100 bn roubles of GRP' },
    shortLabel: { ru: 'На 100 млрд руб. ВРП', en: 'Per 100 bn of GRP' },
    question: {
      ru: 'Где парков и технопарков больше относительно экономики региона',
      en: 'Where parks and technoparks are many relative to the regional economy',
    },
    definition: {
      ru: 'Число объектов сценария, делённое на валовой региональный продукт 2020 года (Росстат), умноженное на 100 млрд руб.',
      en: 'Objects of the scenario divided by the gross regional product of 2020 (Rosstat), times 100 bn roubles.',
    },
    unit: { ru: 'на 100 млрд руб. ВРП', en: 'per 100 bn roubles of GRP' },
    numeratorId: 'objects',
    denominatorId: 'grp',
    denominatorAsOf: '2020',
    per: 100_000_000_000,
  },
} as const satisfies Readonly<Record<string, WireIndicator>>;
