import type { Descriptions } from './table';

export const recognitionDescriptions = {
  Recognition: {
    ru: 'Как в этой стране пишут названия и коды регионов: по нему узнаются регионы чужих таблиц. Названия и коды из geography.json узнаются и без него.',
    en: 'What people of this country write for its regions: by it the regions of foreign tables are recognised. Names and codes of geography.json are recognised without it.',
  },
  'Recognition.names': {
    ru: 'Другие написания: ключ — id региона. Написание нескольких регионов неоднозначно.',
    en: 'Other spellings, by id of the region. A spelling of several regions is ambiguous.',
  },
  'Recognition.abbreviations': {
    ru: 'Сокращения слов: ключ — сокращение, значение — слова целиком.',
    en: 'Abbreviations: the key is short for the value.',
  },
  'Recognition.typeWords': {
    ru: 'Слова, которые называют вид региона, а не его имя.',
    en: 'Words that tell the type of a region and not its name.',
  },
  'Recognition.ignoredWords': {
    ru: 'Слова, которые ничего не говорят о том, какой это регион.',
    en: 'Words that tell nothing of which region it is.',
  },
  'Recognition.regionHeadings': {
    ru: 'Заголовки столбца регионов, принятые только в этой стране.',
    en: 'Headings of a column of regions that only this country uses.',
  },
  'Recognition.fieldHeadings': {
    ru: 'Заголовки других столбцов списка объектов, принятые только в этой стране: ключ — поле.',
    en: 'Headings of other columns of a list of objects that only this country uses, by field.',
  },
  'Recognition.codeSystems': { ru: 'Системы кодов регионов.', en: 'Systems of codes of regions.' },
  'Recognition.outside': {
    ru: 'Известные места, которых нет в geography.json.',
    en: 'Known places that geography.json does not have.',
  },

  CodeSystem: { ru: 'Система кодов регионов.', en: 'A system of codes of regions.' },
  'CodeSystem.id': { ru: 'Идентификатор системы.', en: 'Id of the system.' },
  'CodeSystem.headings': {
    ru: 'Заголовки, по которым видно, что в столбце коды этой системы.',
    en: 'Headings that say a column holds codes of this system.',
  },
  'CodeSystem.codes': {
    ru: 'Коды: ключ — id региона. Код нескольких регионов неоднозначен.',
    en: 'Codes, by id of the region. A code of several regions is ambiguous.',
  },

  OutsidePlace: {
    ru: 'Известное место, которого нет в geography.json: его строки остаются среди несопоставленных.',
    en: 'A known place that geography.json does not have: its rows are kept as unmatched.',
  },
  'OutsidePlace.name': { ru: 'Название.', en: 'Name.' },
  'OutsidePlace.spellings': { ru: 'Другие написания.', en: 'Other spellings.' },
} as const satisfies Descriptions;
