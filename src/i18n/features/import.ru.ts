import type { RowProblemCode, RowProblemEffect } from '../../domain/intake';
import { plural } from '../plural';

/** What an unusable file is told with: numbers and names that belong to the case. */
export type ImportErrorParams = Readonly<Record<string, string | number>>;

/** What is wrong, and what to do about it. */
interface ProblemWords {
  readonly what: string;
  readonly remedy: string;
}

interface ErrorWords {
  readonly what: (params: ImportErrorParams) => string;
  readonly remedy: string;
}

/** Path of a problem with the file as a whole. */
const WHOLE = '$';

const BYTES_PER_MEGABYTE = 1024 * 1024;

const number = new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 1 });
const megabytes = (bytes: string | number | undefined): string =>
  `${number.format(Number(bytes ?? 0) / BYTES_PER_MEGABYTE)} МБ`;
const fileSize = (bytes: number): string =>
  bytes < BYTES_PER_MEGABYTE / 10 ? `${number.format(Math.max(bytes / 1024, 0.1))} КБ` : megabytes(bytes);
const amount = (value: string | number | undefined): string => number.format(Number(value ?? 0));

const rows = (count: number): string =>
  plural('ru', count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const regions = (count: number): string =>
  plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' });
const objects = (count: number): string =>
  plural('ru', count, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' });

const problems: Readonly<Record<RowProblemCode, ProblemWords>> = {
  missingRegion: {
    what: 'Регион не указан',
    remedy: 'Укажите в строке название или код региона либо координаты объекта.',
  },
  unknownRegion: {
    what: 'Регион не распознан',
    remedy: 'Выберите регион из предложенных или исправьте название в файле.',
  },
  ambiguousRegion: {
    what: 'Название или код подходит нескольким регионам',
    remedy: 'Выберите один из них или укажите в файле полное название.',
  },
  missingName: {
    what: 'У объекта нет названия',
    remedy: 'Укажите название: без него объект нельзя показать и сверить.',
  },
  duplicateId: {
    what: 'Такой номер уже есть у другой строки',
    remedy: 'Оставьте одну из строк или дайте объектам разные номера.',
  },
  duplicateRegion: {
    what: 'Этот регион уже есть в другой строке',
    remedy:
      'Оставьте одну строку на регион, а в таблице по годам — на регион и год: иначе неясно, какое значение верно.',
  },
  notANumber: {
    what: 'Значение не число',
    remedy: 'Оставьте в ячейке только число, единицы измерения укажите в заголовке столбца.',
  },
  negative: {
    what: 'Отрицательное число или ноль там, где они невозможны',
    remedy: 'Проверьте значение; если оно неизвестно, оставьте ячейку пустой.',
  },
  notAnInteger: {
    what: 'Дробное число там, где нужно целое',
    remedy: 'Проверьте значение: количество бывает только целым.',
  },
  unknownWord: {
    what: 'Слово не из списка допустимых',
    remedy: 'Замените его одним из слов шаблона.',
  },
  badDate: {
    what: 'Дата не распознана',
    remedy: 'Запишите дату как 31.12.2020, 2020-12-31 или 2020.',
  },
  badCoordinate: {
    what: 'Координаты не распознаны',
    remedy: 'Запишите широту и долготу в градусах, например 55,75 и 37,61.',
  },
  outsideCountry: {
    what: 'Точка лежит за пределами карты',
    remedy: 'Проверьте, не переставлены ли широта и долгота.',
  },
  notAWebAddress: {
    what: 'Это не адрес страницы',
    remedy: 'Адрес должен начинаться с https:// или http://.',
  },
  formula: {
    what: 'В ячейке формула',
    remedy: 'Замените формулу её значением: сохранённый результат мог устареть.',
  },
  tooLong: {
    what: 'Слишком длинный текст',
    remedy: 'Сократите текст ячейки.',
  },
  markupKept: {
    what: 'В тексте есть разметка',
    remedy: 'Она показана как обычный текст. Если она лишняя, удалите её из файла.',
  },
  pointElsewhere: {
    what: 'Точка лежит в другом регионе, чем указано',
    remedy: 'Проверьте регион и координаты: учтён указанный регион.',
  },
  possibleDuplicate: {
    what: 'Похоже на повтор другой строки',
    remedy: 'Учтены обе строки. Если это один объект, оставьте одну.',
  },
};

const effects: Readonly<Record<RowProblemEffect, string>> = {
  row: 'Строка не принята',
  value: 'Значение не учтено',
  notice: 'Принято, стоит проверить',
};

/** By code of an `ImportError`; that none is missing is checked where they are used. */
const errors = {
  empty: {
    what: () => 'Файл пуст.',
    remedy: 'Проверьте, сохранился ли файл, и выберите его снова.',
  },
  tooLarge: {
    what: ({ limit, actual }) =>
      actual === undefined
        ? `Файл больше ${megabytes(limit)}.`
        : `Размер файла ${megabytes(actual)}, допустимо не более ${megabytes(limit)}.`,
    remedy: 'Удалите лишние листы и столбцы или разделите файл.',
  },
  unknownFormat: {
    what: ({ format }) =>
      format === undefined ? 'Формат файла не распознан.' : `Файлы формата ${format} атлас не читает.`,
    remedy: 'Сохраните таблицу как CSV или XLSX либо выберите набор данных в формате JSON.',
  },
  oldExcel: {
    what: () => 'Это книга Excel прежнего формата (.xls).',
    remedy: 'Откройте её в Excel и сохраните как «Книга Excel (.xlsx)» или CSV.',
  },
  damaged: {
    what: () => 'Файл повреждён и не открывается.',
    remedy: 'Получите файл заново: он мог загрузиться не полностью.',
  },
  encrypted: {
    what: () => 'Файл защищён паролем.',
    remedy: 'Снимите пароль и сохраните файл снова.',
  },
  expandsTooMuch: {
    what: ({ limit }) =>
      limit === undefined
        ? 'Содержимое файла при распаковке недопустимо велико.'
        : `Содержимое файла при распаковке занимает более ${megabytes(limit)}.`,
    remedy: 'Сохраните нужный лист как CSV.',
  },
  tooManyRows: {
    what: ({ limit, actual }) =>
      actual === undefined
        ? `В таблице больше ${amount(limit)} строк.`
        : `В таблице ${amount(actual)} строк, допустимо не более ${amount(limit)}.`,
    remedy: 'Разделите таблицу на несколько файлов.',
  },
  tooManyColumns: {
    what: ({ limit, actual }) =>
      actual === undefined
        ? `В таблице больше ${amount(limit)} столбцов.`
        : `В таблице ${amount(actual)} столбцов, допустимо не более ${amount(limit)}.`,
    remedy: 'Удалите лишние столбцы и сохраните файл снова.',
  },
  binary: {
    what: ({ format }) =>
      format === undefined ? 'Это не таблица.' : `Это файл формата ${format}, а не таблица.`,
    remedy: 'Выберите файл CSV, XLSX или JSON.',
  },
  noTable: {
    what: () => 'В файле не найдено таблицы.',
    remedy: 'Нужны строка заголовков и хотя бы одна строка данных под ней.',
  },
  noHeading: {
    what: () => 'Не найдена строка заголовков.',
    remedy: 'Дайте столбцам названия, как в шаблоне.',
  },
  noRegionColumn: {
    what: () => 'Не найден столбец с регионами.',
    remedy: 'Укажите столбец с регионом вручную или возьмите шаблон.',
  },
  noNameColumn: {
    what: () => 'Не найден столбец с названиями объектов.',
    remedy: 'Укажите столбец с названием вручную или возьмите шаблон.',
  },
  nothingAccepted: {
    what: () => 'Ни одна строка не принята.',
    remedy: 'Исправьте строки по списку замечаний и выберите файл снова.',
  },
  notADataset: {
    what: ({ path, problems }) =>
      path === undefined || path === WHOLE
        ? 'Этот JSON не является набором данных атласа.'
        : `Этот JSON не соответствует описанию набора данных, первая ошибка в месте ${path} (всего ошибок: ${amount(problems ?? 1)}).`,
    remedy: 'Проверьте файл по описанию формата или загрузите таблицу CSV или XLSX.',
  },
  cancelled: {
    what: () => 'Загрузка отменена.',
    remedy: 'Файл можно выбрать снова.',
  },
} satisfies Readonly<Record<string, ErrorWords>>;

/** Words of loading one's own data, on screen and in the command line. */
export const importRu = {
  open: 'Загрузить свои данные',
  title: 'Загрузка своих данных',
  close: 'Закрыть',
  cancel: 'Отменить',
  veil: {
    title: 'Отпустите файл, чтобы проверить его',
    hint: 'Данные на экране не изменятся, пока вы не примете новые.',
  },
  file: {
    heading: 'Файл',
    choose: 'Выбрать файл',
    chooseAnother: 'Выбрать другой файл',
    dropHint: 'или перетащите его в любое место страницы',
    formats: (limitBytes: number): string =>
      `CSV, XLSX или набор данных в формате JSON, не более ${megabytes(limitBytes)}.`,
    privacy: 'Файл обрабатывается на этом компьютере и никуда не передаётся.',
    reading: (name: string): string => `Читается файл «${name}»`,
    size: fileSize,
    encoding: (name: string): string => `кодировка ${name}`,
    delimiter: (name: string): string => `разделитель: ${name}`,
    delimiters: { ',': 'запятая', ';': 'точка с запятой', '\t': 'табуляция', '|': 'вертикальная черта' },
    json: 'набор данных в формате JSON',
    stays: 'Данные на экране не изменились.',
  },
  templates: {
    heading: 'Шаблоны таблиц',
    hint: 'В таблице регионов уже перечислены все регионы карты.',
    shapes: { objects: 'Список объектов', regions: 'Таблица регионов' },
    download: (shape: string, format: string): string => `${shape}, ${format}`,
  },
  sheet: {
    heading: 'Лист',
    option: (name: string, count: number) => `${name} (${amount(count)} ${rows(count)})`,
  },
  columns: {
    heading: 'Столбцы',
    hint: 'Проверьте, что означает каждый столбец. Показаны первые строки файла.',
    shape: 'Что в таблице',
    shapes: {
      objects: 'Список объектов: одна строка — один объект',
      regions: 'Таблица регионов: одна строка — один регион',
    },
    headingRow: 'Номер строки с заголовками',
    meaning: (heading: string): string => `Что означает столбец «${heading}»`,
    untitled: (column: number): string => `Столбец ${column}`,
    preview: 'Первые строки файла',
    skip: 'Не загружать',
    indicator: 'Показатель',
    period: 'Период (год)',
    indicatorLabel: 'Название показателя',
    indicatorUnit: 'Единица измерения',
    indicatorIsCount: 'Складывается по регионам',
    indicatorIsCountHint:
      'Отметьте количества: число предприятий, рабочих мест, объём выпуска. По ним можно показать значение на 1 млн жителей, долю страны и коэффициент локализации. Проценты, индексы и средние не складываются.',
    indicatorsHeading: 'Показатели',
    missing: {
      objects: 'Укажите столбец с названием и столбец с регионом (или оба столбца координат).',
      regions: 'Укажите столбец с регионом и хотя бы один показатель.',
    },
  },
  details: {
    heading: 'Сведения о наборе',
    title: 'Название набора',
    sourceTitle: 'Источник',
    sourceHint: 'Кто отвечает за данные: так источник будет назван у каждого числа.',
    asOf: 'На какую дату данные',
    confidence: 'Достоверность',
    isComplete: 'Список полный',
    isCompleteHint:
      'Отметьте, если в файле названы все объекты. Тогда регион без объектов получит ноль, иначе — «нет сведений».',
    missing: 'Заполните название, источник и дату.',
  },
  regionChoices: {
    heading: 'Нераспознанные регионы',
    hint: 'Выберите регион, и строки будут проверены заново.',
    label: (text: string): string => `Регион для «${text}»`,
    none: 'Не принимать',
    near: 'Похожие',
    all: 'Все регионы',
    more: (count: number): string =>
      `И ещё ${amount(count)} ${plural('ru', count, { one: 'название', few: 'названия', many: 'названий', other: 'названия' })}: исправьте их в файле.`,
  },
  difference: {
    heading: 'Отличия от набора на экране',
    shown: (title: string): string => `Сейчас показан набор «${title}».`,
    what: 'Что сравнивается',
    then: 'Сейчас',
    now: 'В файле',
    objects: 'Объектов',
    regionsWith: 'Регионов с данными',
    gained: (count: number): string => `Появятся данные: ${amount(count)} ${regions(count)}`,
    lost: (count: number): string => `Не станет данных: ${amount(count)} ${regions(count)}`,
    changed: (count: number): string => `Изменятся значения: ${amount(count)} ${regions(count)}`,
    more: (count: number): string => `и ещё ${amount(count)}`,
    same: (count: number): string =>
      `${plural('ru', count, { one: 'Совпадает', other: 'Совпадают' })} по названию и региону: ${amount(count)} ${objects(count)}`,
    comparing: 'Сравнение с набором на экране',
  },
  checking: 'Проверка строк',
  ready: (objectCount: number, indicatorCount: number): string =>
    `Набор данных проверен, ошибок нет: ${amount(objectCount)} ${objects(objectCount)}, ${amount(indicatorCount)} ${plural('ru', indicatorCount, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' })}.`,
  accept: 'Принять и показать',
  keeping: 'Набор данных сохраняется',
  downloadProblems: 'Скачать замечания (CSV)',
  own: {
    remove: 'Удалить',
    confirmRemoval: (title: string): string => `Удалить набор «${title}» из этого браузера?`,
    keep: 'Оставить',
    saveFiles: 'Сохранить файлами',
    saved: 'Распакуйте архив рядом с папкой data и добавьте в config.json, в список datasets:',
    notKept:
      'Браузер не смог сохранить этот набор: недостаточно места или хранение запрещено. Набор доступен, пока открыта страница.',
    accepted: (title: string): string => `Показан набор «${title}»`,
    removed: (title: string): string => `Набор «${title}» удалён`,
    broken: (title: string): string =>
      `Набор «${title}» не открывается: он повреждён или сохранён другой версией атласа. Его можно удалить и загрузить заново из файла.`,
    publishing: 'Как опубликовать',
  },
  problems,
  effects,
  errors: errors as Readonly<Record<keyof typeof errors, ErrorWords>>,
  /** A fault of the page itself, not of the file. */
  unexpected: {
    what: 'Файл не удалось обработать.',
    remedy: 'Повторите. Если не поможет, сохраните таблицу как CSV и выберите этот файл.',
  },
  fields: {
    id: 'Номер или код объекта',
    name: 'Название',
    nameEn: 'Название на английском',
    region: 'Регион',
    kind: 'Тип объекта',
    status: 'Статус',
    statusAsOf: 'Дата статуса',
    openedYear: 'Год открытия',
    areaHa: 'Площадь, га',
    residents: 'Число резидентов',
    register: 'Федеральный реестр',
    registerDate: 'Дата включения в реестр',
    isCompliant: 'Соответствие требованиям',
    isBrownfield: 'Браунфилд',
    longitude: 'Долгота',
    latitude: 'Широта',
    note: 'Примечание',
    sourceUrl: 'Адрес источника',
  },
  confidence: { high: 'Высокая', medium: 'Средняя', low: 'Низкая' },
  report: {
    title: 'Отчёт о проверке',
    read: 'Прочитано',
    accepted: 'Принято',
    refused: 'Не принято',
    unmatched: 'Регион вне перечня',
    unmatchedHint: (names: string): string =>
      `Сохранены, но на карте и в итогах их нет, так как их региона нет в перечне: ${names}.`,
    rows: (count: number): string => `${amount(count)} ${rows(count)}`,
    summary: (accepted: number, total: number): string =>
      `Принято ${amount(accepted)} из ${amount(total)} ${plural('ru', total, { one: 'строки', other: 'строк' })}.`,
    noProblems: 'Замечаний нет.',
    problemCount: (count: number): string =>
      `${amount(count)} ${plural('ru', count, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}`,
    more: (count: number): string => `И ещё ${amount(count)}`,
    row: 'Строка',
    column: 'Столбец',
    value: 'Значение',
    problem: 'Замечание',
    effect: 'Что сделано',
    remedy: 'Что сделать',
    wholeRow: 'вся строка',
    emptyValue: 'пусто',
    rowNumber: (row: number): string => `Строка ${row}`,
    districts: 'По федеральным округам',
    district: 'Федеральный округ',
    districtRows: 'Строк',
    districtRegions: 'Регионов',
    total: 'Всего',
    covered: (count: number): string =>
      `Данные есть по ${amount(count)} ${plural('ru', count, { one: 'региону', other: 'регионам' })}.`,
  },
  count: {
    rows: (count: number): string => `${amount(count)} ${rows(count)}`,
    regions: (count: number): string => `${amount(count)} ${regions(count)}`,
    objects: (count: number): string => `${amount(count)} ${objects(count)}`,
  },
};

export type ImportWords = typeof importRu;
