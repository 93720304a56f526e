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
} satisfies Readonly<Record<string, WireIndicator>>;
