import type { Cell, ObjectField } from './contract';
import type { Recognition } from './context';
import { normaliseText } from './regionText';

/** Usual headings by field, the surest first. Compared in normalised form, without a unit or a remark in brackets. */
const HEADINGS: Readonly<Record<ObjectField, readonly string[]>> = {
  id: ['id', 'идентификатор', 'ид', 'код объекта', 'номер объекта', 'object id', 'identifier', 'uid', 'fid'],
  name: [
    ...['наименование объекта', 'название объекта', 'наименование парка', 'название парка', 'name_ru'],
    ...['наименование индустриального парка', 'наименование индустриального (промышленного) парка'],
    ...['наименование технопарка', 'наименование промышленного технопарка', 'индустриальный парк'],
    ...[
      'наименование парка или технопарка',
      'наименование',
      'название',
      'имя',
      'объект',
      'парк',
      'технопарк',
    ],
    ...[
      'наименование площадки',
      'название площадки',
      'площадка',
      'object name',
      'park name',
      'name',
      'title',
    ],
    ...['park', 'object', 'industrial park', 'nazvanie', 'naimenovanie'],
  ],
  nameEn: [
    'name_en',
    'name en',
    'english name',
    'name in english',
    'название на английском',
    'название (англ.)',
  ],
  region: [
    ...['регион', 'субъект', 'наименование субъекта', 'наименование региона', 'название региона', 'область'],
    ...['субъект (регион)', 'регион (субъект)', 'территория', 'регион расположения', 'регион размещения'],
    ...[
      'регионы',
      'субъекты',
      'region',
      'region name',
      'regions',
      'province',
      'state',
      'region_ru',
      'region_id',
    ],
  ],
  kind: [
    ...['тип', 'вид', 'тип объекта', 'вид объекта', 'тип парка', 'вид парка', 'категория', 'тип площадки'],
    ...['kind', 'type', 'object type', 'park type', 'category'],
  ],
  status: [
    ...[
      'статус',
      'состояние',
      'статус объекта',
      'стадия',
      'статус парка',
      'стадия реализации',
      'стадия создания',
    ],
    ...['текущий статус', 'status', 'state', 'stage', 'current status'],
  ],
  statusAsOf: [
    ...[
      'дата статуса',
      'статус на дату',
      'дата сведений',
      'дата актуальности',
      'актуально на',
      'по состоянию на',
    ],
    ...['дата', 'status_as_of', 'status as of', 'as of', 'status date', 'date'],
  ],
  openedYear: [
    ...['год открытия', 'год ввода', 'год создания', 'год запуска', 'год начала работы', 'год основания'],
    ...['год ввода в эксплуатацию', 'opened_year', 'opened', 'year opened', 'opening year', 'year'],
  ],
  areaHa: [
    ...['площадь', 'площадь га', 'общая площадь', 'площадь территории', 'площадь парка', 'площадь участка'],
    ...['общая площадь га', 'площадь территории га', 'area_ha', 'area', 'area ha', 'total area', 'site area'],
  ],
  residents: [
    ...['резиденты', 'количество резидентов', 'число резидентов', 'резидентов', 'кол-во резидентов'],
    ...['residents', 'number of residents', 'tenants', 'number of tenants'],
  ],
  register: [
    ...[
      'федеральный реестр',
      'реестр',
      'в реестре',
      'включён в реестр',
      'включение в реестр',
      'наличие в реестре',
    ],
    ...['включён в федеральный реестр', 'federal_register', 'в федеральном реестре', 'register'],
    ...['federal register', 'registered', 'in the register'],
  ],
  registerDate: [
    ...[
      'дата включения в реестр',
      'дата внесения в реестр',
      'дата реестра',
      'дата включения',
      'дата внесения',
    ],
    ...['register_date', 'register date', 'registered on', 'date of registration', 'registration date'],
  ],
  isCompliant: [
    ...['соответствие требованиям', 'соответствует требованиям', 'соответствие', 'соответствует'],
    ...['соответствие федеральным требованиям'],
    ...['is_compliant', 'compliant', 'compliance', 'meets requirements', 'meets the requirements'],
  ],
  isBrownfield: ['браунфилд', 'это браунфилд', 'brownfield', 'is_brownfield', 'is brownfield'],
  longitude: ['долгота', 'долгота град', 'lon', 'lng', 'long', 'longitude', 'x'],
  latitude: [
    ...[
      'широта',
      'широта град',
      'lat',
      'latitude',
      'y',
      'координаты',
      'координаты объекта',
      'географические координаты',
    ],
    ...['coordinates', 'location', 'gps'],
  ],
  note: [
    'примечание',
    'примечания',
    'комментарий',
    'описание',
    'note',
    'notes',
    'comment',
    'description',
    'remark',
  ],
  sourceUrl: [
    ...[
      'ссылка',
      'источник',
      'ссылка на источник',
      'сайт',
      'адрес сайта',
      'источники',
      'веб-сайт',
      'url',
      'link',
    ],
    ...['source', 'source_url', 'source url', 'website', 'web site', 'site', 'web'],
  ],
};

/** Number of the row, not of anything in it. */
const ROW_NUMBER = new Set([
  '',
  'п п',
  'пп',
  'номер',
  'номер п п',
  'no',
  'n',
  'n п п',
  'nn',
  'row',
  '#',
  'num',
]);
/** Columns that hold neither an object's field nor a number worth showing. */
const DISTRICT = new Set([
  ...['федеральный округ', 'округ', 'фо', 'district', 'federal district', 'fd', 'fo'],
]);
const PERIOD = new Set(['год', 'year', 'период', 'period', 'дата', 'date']);

interface Ranked {
  readonly field: ObjectField;
  readonly rank: number;
}

const RANKED: ReadonlyMap<string, Ranked> = (() => {
  const ranked = new Map<string, Ranked>();
  for (const [field, headings] of Object.entries(HEADINGS) as [ObjectField, readonly string[]][]) {
    headings.map(normaliseText).forEach((heading, rank) => {
      if (!ranked.has(heading)) ranked.set(heading, { field, rank });
    });
  }
  return ranked;
})();

/** A heading as compared: the words without a unit or a remark in brackets, «№» and line breaks. */
export function headingKey(heading: string): string {
  const whole = normaliseText(heading);
  if (RANKED.has(whole)) return whole;
  const bare = normaliseText(heading.replace(/\([^)]*\)/g, ' '));
  if (RANKED.has(bare)) return bare;
  const beforeUnit = normaliseText(heading.replace(/,[^,]*$/, ''));
  return RANKED.has(beforeUnit) ? beforeUnit : bare;
}

/** The field a heading usually stands for, with 0 for the surest; `null`: none that is known. */
export function fieldOfHeading(heading: string, { fieldHeadings }: Recognition): Ranked | null {
  const field = fieldHeadings.get(normaliseText(heading)) ?? fieldHeadings.get(headingKey(heading));
  return field === undefined ? (RANKED.get(headingKey(heading)) ?? null) : { field, rank: 0 };
}

/** Whether a heading is one of a column of regions; codes count. */
export function isRegionHeading(heading: string, recognition: Recognition): boolean {
  const plain = normaliseText(heading);
  const key = headingKey(heading);
  return (
    fieldOfHeading(heading, recognition)?.field === 'region' ||
    recognition.regionHeadings.has(plain) ||
    recognition.regionHeadings.has(key) ||
    isCodeHeading(heading, recognition)
  );
}

/** Whether a heading says that its column holds codes of regions. */
export function isCodeHeading(heading: string, recognition: Recognition): boolean {
  const plain = normaliseText(heading);
  return recognition.codeSystems.some(({ headings }) => headings.has(plain));
}

/** Whether a column only numbers the rows, names the district or the period: never an indicator. */
export function isAuxiliaryHeading(heading: string): boolean {
  const key = headingKey(heading);
  return ROW_NUMBER.has(key) || DISTRICT.has(key) || PERIOD.has(key);
}

/** Whether a heading says that its column holds the period a row is of. */
export function isPeriodHeading(heading: string): boolean {
  return PERIOD.has(headingKey(heading));
}

/** A cell as the text of a heading: one line. */
export function headingText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
}

/** How a unit after a comma may begin: «Объём инвестиций, включая бюджетные» has none. */
const UNIT =
  /^(га|ha|%|проц|тыс|млн|млрд|трлн|руб|ед|шт|чел|км|кв|м2|м²|м3|м³|т\b|кг|балл|мест|место|лет|мес|долл|евро|мвт|квт|гвт|дол|rub|thousand|thous|million|mln|billion|bln|people|persons|units|pcs|km|sq|kg|t\b|usd|eur|\$|€|₽|mw|kw|percent|points|years|place)/i;
const LONGEST_UNIT = 40;

/**
 * Label and unit of a heading: «Инвестиции, млн руб.», «Инвестиции (млн руб.)».
 * @returns an empty unit where none is given; a year in brackets belongs to the label.
 */
export function splitUnit(heading: string): { readonly label: string; readonly unit: string } {
  const brackets = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(heading);
  const inBrackets = brackets?.[2]?.trim() ?? '';
  if (brackets?.[1] !== undefined && inBrackets.length <= LONGEST_UNIT && !/\d{4}/.test(inBrackets)) {
    return { label: brackets[1].trim(), unit: inBrackets };
  }
  const comma = /^(.*\S)\s*,\s*([^,]+)$/.exec(heading);
  const afterComma = comma?.[2]?.trim() ?? '';
  if (comma?.[1] !== undefined && afterComma.length <= LONGEST_UNIT && UNIT.test(afterComma)) {
    return { label: comma[1].trim(), unit: afterComma };
  }
  return { label: heading, unit: '' };
}

const AREA_UNITS: readonly (readonly [RegExp, number])[] = [
  [/тыс.*(кв м|м2|м²)|thousand.*(sq m|m2|m²)/, 0.1],
  [/км2|км²|кв км|km2|km²|sq km/, 100],
  [/м2|м²|кв м|m2|m²|sq m/, 0.0001],
];

/** Hectares in one unit of an area by its heading: «Площадь, тыс. м²» is 0.1; without a unit hectares are meant. */
export function hectaresPerUnit(heading: string): number {
  const words = heading.toLowerCase().replace(/[.,\s]+/g, ' ');
  return AREA_UNITS.find(([unit]) => unit.test(words))?.[1] ?? 1;
}
