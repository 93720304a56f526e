import type { SourceUseKind } from '../../domain/sourceUses';
import { plural } from '../plural';

const regions = (count: number): string =>
  plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' });
const ofRegions = (count: number): string => plural('ru', count, { one: 'региона', other: 'регионов' });
const objects = (count: number): string =>
  plural('ru', count, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' });

const uses: Readonly<Record<SourceUseKind, string>> = {
  headlines: 'Главные цифры',
  indicators: 'Показатели регионов',
  objects: 'Объекты',
  participations: 'Участие в программе',
  statements: 'Сообщения источников',
  terms: 'Определения',
  series: 'Справочная статистика',
};

export const sources = {
  title: 'Источники и метод',
  compiledOn: (date: string): string => `Набор данных составлен ${date}`,
  licence: 'Лицензия',
  boundaries: 'Границы',
  counting: 'Какие объекты считать',
  countingHint:
    'Выбор меняет число объектов на карте, в легенде, диаграммах, таблице и карточках. Опубликованные главные цифры и классы наличия он не меняет.',
  countingAll: 'Все названные',
  countingAllDefinition: (count: string): string =>
    `Считается каждый названный в наборе объект, действующий или создаваемый: ${count}.`,
  countedNow: (count: string, undecided: string): string =>
    `Отвечают определению: ${count}. Источники не сообщают: ${undecided}.`,
  completeness: 'Полнота',
  objectsHeading: 'Названные объекты и опубликованный итог',
  objectsNamed: (count: string): string => `Объектов названо в этом наборе: ${count}`,
  objectsUnmatched: (count: string): string => `Ещё ${count} — вне перечня регионов`,
  notTheSame:
    'Число названных объектов не является итогом по стране и не складывается в него: список собран по открытым источникам и неполон.',
  completeList: 'Список полный: неназванных объектов нет.',
  headlinesHint: 'Для сравнения опубликовано:',
  regionsWithObjects: (count: string, total: string): string =>
    `Регионов с названными объектами: ${count} из ${total}`,
  withStatus: 'Статус указан',
  withRegister: 'Известно о записи в федеральном реестре',
  withCompliance: 'Известно о соответствии требованиям',
  ofObjects: (count: string, total: string): string => `${count} из ${total}`,
  indicatorsHeading: 'Показатели по регионам',
  indicator: 'Показатель',
  known: 'Известно',
  ofTotal: (known: string, total: string): string => `${known} из ${total}`,
  confidence: 'Достоверность',
  confidences: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  dates: 'Даты сведений',
  dateRange: (from: string, to: string): string => (from === to ? from : `${from} — ${to}`),
  inexact: (count: number): string => `${count} без точной даты`,
  noDates: 'точных дат нет',
  contradictions: 'Что чему противоречит',
  contradictionsHint: 'Числа с разными определениями и датами стоят рядом и не складываются.',
  found: 'Найдено сравнением',
  foundHint:
    'Об одном и том же в одном и том же месте названы разные числа. Разница дат может быть ростом, а не ошибкой.',
  sameYear: 'в пределах одного года',
  acrossYears: 'в разные годы',
  noContradictions: 'Расхождений в этом наборе не найдено.',
  terms: 'Термины и требования',
  definitions: 'Определения показателей',
  unmatched: 'Вне перечня регионов',
  unmatchedHint:
    'Учтены в наборе, но их региона нет в перечне, который показывает карта; в итоги по стране и округам не входят.',
  intake: 'Как прочитана таблица',
  intakeOrigin: (origin: string, date: string): string => `${origin}, прочитано ${date}`,
  intakeProblems: (shown: number, total: number): string =>
    total > shown ? `Замечания: ${total}, показаны первые ${shown}` : `Замечания: ${total}`,
  intakeRow: (row: number): string => `строка ${row}`,
  intakeColumn: (column: string): string => `столбец «${column}»`,
  list: 'Все источники',
  statementsLoading: 'Загружаются сообщения источников',
  statementsFailed: 'Сообщения источников не загружены: показаны только источники самого набора.',
  search: 'Название, издатель или адрес',
  year: 'Год',
  anyYear: 'Любой год',
  use: 'Что опирается на источник',
  anyUse: 'Всё',
  uses,
  shown: (count: number, total: number): string =>
    count === total
      ? `${count} ${plural('ru', count, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}`
      : `${count} из ${total} ${plural('ru', total, { one: 'источника', other: 'источников' })}`,
  nothingFound: 'Таких источников нет. Измените условия.',
  showMore: (count: number): string => `Показать ещё ${count}`,
  undated: 'дата не указана',
  noAddress: 'адрес не указан',
  carries: {
    headlines: 'Главные цифры:',
    regions: (count: number): string => `${count} ${regions(count)}`,
    objects: (count: number): string => `${count} ${objects(count)}`,
    participations: (count: number): string => `участие в программе ${count} ${ofRegions(count)}`,
    statements: (count: number): string =>
      `${count} ${plural('ru', count, { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' })}`,
    sites: (count: number): string =>
      `${count} ${plural('ru', count, { one: 'площадка', few: 'площадки', many: 'площадок', other: 'площадки' })} других режимов`,
    terms: 'Определения:',
    rules: 'Правила счёта:',
    series: 'Справочные ряды:',
    more: 'Что именно',
  },
};
export type SourcesWords = typeof sources;
