import type { Geography } from '../../domain/geography';
import type { Language } from '../../domain/text';
import { OBJECT_FIELDS, type Mapping, type ObjectField } from './contract';
import { OFFERED_WORDS } from './words';

/** A cell of a template: text only, so that codes keep their zeros. */
export type TemplateRow = readonly string[];

/** A file to be filled in: its table, and for a workbook a sheet that says what each column takes. */
export interface Template {
  readonly sheetName: string;
  readonly rows: readonly TemplateRow[];
  readonly help: { readonly sheetName: string; readonly rows: readonly TemplateRow[] };
}

interface FieldWords {
  readonly heading: string;
  readonly help: string;
}

const RU: Readonly<Record<ObjectField, FieldWords>> = {
  id: { heading: 'Идентификатор', help: 'Любой, свой у каждого объекта. Можно не заполнять' },
  name: { heading: 'Наименование', help: 'Обязательно' },
  nameEn: { heading: 'Название (англ.)', help: 'Если не заполнено, показано русское' },
  region: { heading: 'Регион', help: 'Обязательно: название или код ISO' },
  kind: { heading: 'Тип', help: 'Одно из слов' },
  status: { heading: 'Статус', help: 'Одно из слов' },
  statusAsOf: { heading: 'Дата статуса', help: 'ДД.ММ.ГГГГ, ММ.ГГГГ или ГГГГ' },
  openedYear: { heading: 'Год открытия', help: 'ГГГГ' },
  areaHa: { heading: 'Площадь, га', help: 'Число больше нуля' },
  residents: { heading: 'Число резидентов', help: 'Целое число' },
  register: { heading: 'Федеральный реестр', help: 'Одно из слов' },
  registerDate: { heading: 'Дата включения в реестр', help: 'ДД.ММ.ГГГГ, ММ.ГГГГ или ГГГГ' },
  isCompliant: { heading: 'Соответствие требованиям', help: 'Одно из слов' },
  isBrownfield: { heading: 'Браунфилд', help: 'Одно из слов' },
  longitude: { heading: 'Долгота', help: 'Градусы, восточная больше нуля' },
  latitude: { heading: 'Широта', help: 'Градусы, северная больше нуля' },
  note: { heading: 'Примечание', help: 'Любой текст' },
  sourceUrl: { heading: 'Ссылка на источник', help: 'Начинается с https:// или http://' },
};
const EN: Readonly<Record<ObjectField, FieldWords>> = {
  id: { heading: 'ID', help: 'Any, its own for each object. May be left empty' },
  name: { heading: 'Name', help: 'Required' },
  nameEn: { heading: 'English name', help: 'If left empty, the name is shown' },
  region: { heading: 'Region', help: 'Required: name or ISO code' },
  kind: { heading: 'Kind', help: 'One of the words' },
  status: { heading: 'Status', help: 'One of the words' },
  statusAsOf: { heading: 'Status date', help: 'YYYY-MM-DD, YYYY-MM or YYYY' },
  openedYear: { heading: 'Year opened', help: 'YYYY' },
  areaHa: { heading: 'Area, ha', help: 'A number above zero' },
  residents: { heading: 'Number of residents', help: 'A whole number' },
  register: { heading: 'Federal register', help: 'One of the words' },
  registerDate: { heading: 'Register date', help: 'YYYY-MM-DD, YYYY-MM or YYYY' },
  isCompliant: { heading: 'Meets the requirements', help: 'One of the words' },
  isBrownfield: { heading: 'Brownfield', help: 'One of the words' },
  longitude: { heading: 'Longitude', help: 'Degrees, east above zero' },
  latitude: { heading: 'Latitude', help: 'Degrees, north above zero' },
  note: { heading: 'Note', help: 'Any text' },
  sourceUrl: { heading: 'Source URL', help: 'Begins with https:// or http://' },
};
const FIELD_WORDS: Readonly<Record<Language, typeof RU>> = { ru: RU, en: EN };

const SHEET_WORDS = {
  ru: {
    objects: 'Объекты',
    regions: 'Регионы',
    help: 'Как заполнять',
    column: 'Столбец',
    rule: 'Что писать',
    words: 'Допустимые слова',
    code: 'Код ISO',
    region: 'Регион',
    district: 'Федеральный округ',
    indicator: 'Показатель (единица измерения)',
    codeHelp: 'Регион узнаётся по названию или коду: не меняйте',
    keep: 'Оставьте как есть',
    indicatorHelp:
      'Замените заголовок названием показателя, в скобках — единица; добавьте столько столбцов, сколько нужно. Пустая ячейка — нет сведений, ноль — ноль',
  },
  en: {
    objects: 'Objects',
    regions: 'Regions',
    help: 'How to fill in',
    column: 'Column',
    rule: 'What to write',
    words: 'Words allowed',
    code: 'ISO code',
    region: 'Region',
    district: 'Federal district',
    indicator: 'Indicator (unit)',
    codeHelp: 'A region is told by its name or code: leave it as it is',
    keep: 'Leave it as it is',
    indicatorHelp:
      'Replace the heading by the name of the indicator, with its unit in brackets; add as many columns as needed. An empty cell means no information, a zero means zero',
  },
} as const;

/**
 * A template of either shape in a language: headings that the import recognises, every region of the geography in a
 * table of regions, and no invented object in a list.
 */
export function buildTemplate(shape: Mapping['shape'], geography: Geography, language: Language): Template {
  return shape === 'objects' ? objectsTemplate(language) : regionsTemplate(geography, language);
}

function objectsTemplate(language: Language): Template {
  const words = SHEET_WORDS[language];
  const fields = OBJECT_FIELDS.map((field) => ({ field, ...FIELD_WORDS[language][field] }));
  const offered: Partial<Record<ObjectField, Readonly<Record<Language, readonly string[]>>>> = OFFERED_WORDS;
  return {
    sheetName: words.objects,
    rows: [fields.map(({ heading }) => heading)],
    help: {
      sheetName: words.help,
      rows: [
        [words.column, words.rule, words.words],
        ...fields.map(({ field, heading, help }) => [
          heading,
          help,
          offered[field]?.[language].join('; ') ?? '',
        ]),
      ],
    },
  };
}

function regionsTemplate({ regions, districtById }: Geography, language: Language): Template {
  const words = SHEET_WORDS[language];
  return {
    sheetName: words.regions,
    rows: [
      [words.code, words.region, words.district, words.indicator],
      ...regions.map(({ id, name, districtId }) => [
        id,
        name[language],
        districtById.get(districtId)?.name[language] ?? '',
        '',
      ]),
    ],
    help: {
      sheetName: words.help,
      rows: [
        [words.column, words.rule],
        [words.code, words.codeHelp],
        [words.region, words.keep],
        [words.district, words.keep],
        [words.indicator, words.indicatorHelp],
      ],
    },
  };
}
