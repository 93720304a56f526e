import { plural } from '../plural';

const objects = (count: number): string =>
  plural('ru', count, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' });

export const card = {
  summary: 'Главное',
  close: 'Закрыть карточку региона',
  previous: (name: string): string => `Предыдущий регион: ${name}`,
  next: (name: string): string => `Следующий регион: ${name}`,
  capital: (name: string): string => `центр: ${name}`,
  unknownClass: 'Сведений не найдено',
  undated: 'дата не указана',
  asOf: (date: string): string => `по состоянию на: ${date}`,
  confidence: {
    high: 'достоверность высокая',
    medium: 'достоверность средняя',
    low: 'достоверность низкая',
  },
  note: 'Примечание:',
  objects: 'Объекты',
  programme: 'Программа',
  programmeYes: (years: string): string => `Участие подтверждено: ${years}`,
  programmeInScenario: (years: string): string => `Участвует: ${years}`,
  programmeUnknown: 'Сведений об участии не найдено',
  programmeUnknownLong:
    'Сведений об участии не найдено. Это не значит, что регион не участвовал: полный список участников не опубликован.',
  project: (name: string): string => `Проект: ${name}`,
  aboutProgramme: 'Подробнее о программе',
  noObjects: 'Названных объектов не найдено',
  noObjectsLong: 'Названных объектов не найдено. Не найдено не значит, что их нет.',
  noneCounted: (named: string): string => `По выбранному определению ни одного (названо: ${named})`,
  noneInScenario: 'Объектов нет',
  operating: (count: number): string =>
    `${count} ${plural('ru', count, { one: 'действующий', other: 'действующих' })}`,
  beingCreated: (count: number): string =>
    `${count} ${plural('ru', count, { one: 'создаваемый', other: 'создаваемых' })}`,
  statusUnknown: (count: number): string => `${count} без указания статуса`,
  objectsHeading: 'Названные объекты',
  filtered: (kept: number, total: number): string =>
    `Фильтру отвечают: ${kept} из ${total}. Остальные показаны бледнее.`,
  showMore: (count: number): string => `Показать ещё ${count} ${objects(count)}`,
  showMoreStatements: (count: number): string =>
    `Показать ещё ${count} ${plural('ru', count, { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' })}`,
  kinds: {
    industrial_park: 'Индустриальный парк',
    industrial_technopark: 'Промышленный технопарк',
    industrial_park_or_technopark: 'Парк или технопарк, тип не уточнён',
  },
  statuses: {
    operating: 'действующий',
    being_created: 'создаваемый',
    unknown: 'статус не указан',
  },
  brownfield: 'браунфилд',
  register: {
    yes: 'В федеральном реестре',
    no: 'Не в федеральном реестре',
    unknown: 'Запись в реестре не подтверждена',
  },
  compliant: {
    yes: 'отвечает требованиям',
    no: 'требованиям не отвечает',
  },
  areaHa: (area: string): string => `${area} га`,
  residents: (count: number, text: string): string =>
    `${text} ${plural('ru', count, { one: 'резидент', few: 'резидента', many: 'резидентов', other: 'резидента' })}`,
  year: (year: string): string => `год открытия или запуска: ${year}`,
  countsHeading: 'Сколько объектов называют источники',
  countsDiffer: 'У каждого числа своё определение и своя дата, поэтому числа расходятся и не складываются.',
  folded: {
    absence: (count: number): string => `Сообщения об отсутствии объектов: ${count}`,
    projects: (count: number): string => `Планы и создаваемые объекты: ${count}`,
    context: (count: number): string => `Другие сведения: ${count}`,
  },
  otherSites: (count: number): string => `Площадки других режимов: ${count}`,
  otherSitesHint: 'Особые экономические зоны и другие режимы в число объектов не входят.',
  statementsLoading: 'Загружаются сообщения источников',
  statementsFailed: 'Сообщения источников не загружены. Остальные сведения карточки показаны.',
  statisticsHeading: 'Показатели региона',
  rank: (place: number, known: number): string => `${place}-е место из ${known} известных`,
  neighboursHeading: 'Соседние регионы',
  noNeighbours: 'Сухопутных соседей среди регионов нет.',
  sources: (count: number): string => `Все источники карточки: ${count}`,
  notFoundIsNotNone:
    'Не найдено не значит, что нет: карточка показывает только то, что сообщают открытые источники.',
};
