import type { WireDataset } from '../../src/data/wire/dataset';

type WireIndicator = WireDataset['indicators'][number];
type Texts<T extends WireIndicator['type']> = Omit<
  Extract<WireIndicator, { type: T }>,
  'observations' | 'type'
>;

export const presenceTexts: Texts<'category'> = {
  id: 'presence',
  label: { ru: 'Наличие парков и технопарков', en: 'Presence of parks and technoparks' },
  shortLabel: { ru: 'Наличие', en: 'Presence' },
  question: {
    ru: 'Где в России есть индустриальные парки и технопарки',
    en: 'Where Russia has industrial parks and technoparks',
  },
  definition: {
    ru: 'Высшая ступень, подтверждённая открытыми источниками для субъекта: объект в федеральном реестре, действующий объект, только создаваемые объекты, прямое указание источника на отсутствие. Даты сведений различаются.',
    en: 'The highest stage that open sources confirm for the region: an object in a federal register, an operating object, only objects being created, a source stating that there was none. Dates differ.',
  },
  unknown: {
    label: { ru: 'Сведений не найдено', en: 'Nothing found' },
    definition: {
      ru: 'Открытые источники ничего не сообщают об объектах; это не значит, что их нет',
      en: 'Open sources say nothing about objects; that does not mean there are none',
    },
  },
  categories: [
    {
      id: 'registered',
      label: { ru: 'Есть в федеральном реестре', en: 'In a federal register' },
      shortLabel: { ru: 'В реестре', en: 'Registered' },
      definition: {
        ru: 'Хотя бы один названный объект включён в федеральный реестр на любую дату (ПП РФ № 794, № 1863)',
        en: 'At least one named object in a federal register at any date (Government Decrees No. 794, No. 1863)',
      },
      paint: 'presence.registered',
    },
    {
      id: 'operating',
      label: { ru: 'Действующий, реестр не подтверждён', en: 'Operating, register not confirmed' },
      shortLabel: { ru: 'Действующий', en: 'Operating' },
      definition: {
        ru: 'Хотя бы один названный объект действует; включение в федеральный реестр источниками не показано',
        en: 'At least one named object operates; no source shows it in a federal register',
      },
      paint: 'presence.operating',
    },
    {
      id: 'developing',
      label: { ru: 'Только создаваемые', en: 'Only being created' },
      shortLabel: { ru: 'Создаваемые', en: 'Being created' },
      definition: {
        ru: 'Названы только планируемые или создаваемые объекты',
        en: 'Only objects planned or being created are named',
      },
      paint: 'presence.developing',
    },
    {
      id: 'statedNone',
      label: { ru: 'Источник: объектов не было', en: 'Source: there were none' },
      shortLabel: { ru: 'Не было', en: 'None stated' },
      definition: {
        ru: 'Источник прямо говорит или указывает, что на дату сведений объектов в регионе не было',
        en: 'A source says or implies that the region had none at the date given',
      },
      paint: 'presence.statedNone',
    },
  ],
};

export const programmeTexts: Texts<'category'> = {
  id: 'programme',
  label: {
    ru: 'Участие в программе «Лидеры развития инфраструктуры»',
    en: 'Participation in “Infrastructure Development Leaders”',
  },
  shortLabel: { ru: 'Программа', en: 'Programme' },
  question: {
    ru: 'Кто участвует в программе «Лидеры развития инфраструктуры»',
    en: 'Who takes part in “Infrastructure Development Leaders”',
  },
  definition: {
    ru: 'Субъекты, об участии команд которых сообщили открытые источники. Перечень 43 регионов базового уровня 2021 года не опубликован: «нет сведений» не означает «не участвует».',
    en: 'Regions whose teams are reported to have taken part. The list of the 43 regions of the 2021 base level is not public: no information does not mean no participation.',
  },
  unknown: {
    label: { ru: 'Сведений об участии не найдено', en: 'No information on participation' },
    definition: {
      ru: 'Полный перечень участников не опубликован; отсутствие сведений не означает неучастия',
      en: 'The full list is not public; no information does not mean no participation',
    },
  },
  categories: [
    {
      id: 'participant',
      label: { ru: 'Участие подтверждено', en: 'Participation confirmed' },
      shortLabel: { ru: 'Участвует', en: 'Participant' },
      definition: {
        ru: 'Источник сообщает об участии команды региона в программе в одном из годов',
        en: 'A source reports a team of the region in the programme in one of its years',
      },
      paint: 'programme.participant',
    },
  ],
};

export const objectsIndicator: WireIndicator = {
  id: 'objects',
  type: 'objectCount',
  label: { ru: 'Названные объекты', en: 'Named objects' },
  shortLabel: { ru: 'Объекты', en: 'Objects' },
  question: {
    ru: 'Сколько индустриальных парков и технопарков названо в источниках',
    en: 'How many industrial parks and technoparks the sources name',
  },
  definition: {
    ru: 'Индустриальные парки и промышленные технопарки, названные в открытых источниках, всех статусов. Это найденные, а не все существующие объекты: число зависит от того, о чём пишет пресса, и не складывается в 331.',
    en: 'Industrial parks and industrial technoparks named in open sources, of every status. These are objects found, not all that exist: the number depends on what the press writes about and does not add up to 331.',
  },
  unknown: {
    label: { ru: 'Названных объектов не найдено', en: 'No named object found' },
    definition: {
      ru: 'Перечень неполон: отсутствие названных объектов не означает нуля',
      en: 'The list is incomplete: no named object does not mean zero',
    },
  },
  unit: { ru: 'объектов найдено', en: 'objects found' },
  where: {},
  isComplete: false,
  confidence: 'medium',
};

export const overlayIndicator: WireIndicator = {
  id: 'presence-programme',
  type: 'overlay',
  label: { ru: 'Наличие парков и участие в программе', en: 'Presence of parks and programme participation' },
  shortLabel: { ru: 'Наличие + программа', en: 'Presence + programme' },
  question: presenceTexts.question,
  definition: {
    ru: 'Цвет — наличие парков и технопарков, штриховка — подтверждённое участие в программе «Лидеры развития инфраструктуры».',
    en: 'Colour: presence of parks and technoparks; hatching: confirmed participation in “Infrastructure Development Leaders”.',
  },
  baseId: 'presence',
  overlayId: 'programme',
};
