import type { ObjectKind, ObjectStatus } from '../../domain/dataset';
import type { ObjectFact } from '../../domain/provenance';
import { plural } from '../plural';

const regions = (count: number): string =>
  plural('ru', count, { one: 'региона', few: 'регионов', many: 'регионов', other: 'регионов' });

const kinds: Readonly<Record<ObjectKind, string>> = {
  industrial_park: 'Индустриальные парки',
  industrial_technopark: 'Промышленные технопарки',
  industrial_park_or_technopark: 'Парки или технопарки, тип не указан',
};
const statuses: Readonly<Record<ObjectStatus, string>> = {
  operating: 'действующие',
  being_created: 'создаваемые',
  unknown: 'статус не указан',
};
const facts: Readonly<Record<ObjectFact, string>> = {
  status: 'Статус',
  register: 'Федеральный реестр',
  isCompliant: 'Соответствие требованиям',
  areaHa: 'Площадь',
  residents: 'Число резидентов',
  openedYear: 'Год открытия или запуска',
};

export const provenance = {
  heading: 'Откуда эта цифра',
  close: 'Закрыть',
  kinds,
  statuses,
  facts,
  objects: 'Названные объекты',
  shareOfObjects: 'Доля в объектах страны',
  regionsOfClass: (indicator: string, label: string): string => `${indicator}: ${label}`,
  everywhere: 'Вся страна',
  unknown: 'Нет сведений',
  notCounted: 'Неизвестно: ни один объект не подтверждён',
  coverage: (known: string, total: string, count: number): string =>
    `Известно для ${known} из ${total} ${regions(count)}`,
  regionCount: (count: string, n: number): string =>
    `${count} ${plural('ru', n, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })}`,
  objectCount: (count: string, n: number): string =>
    `${count} ${plural('ru', n, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })}`,
  compliant: { yes: 'отвечает требованиям', no: 'требованиям не отвечает', unknown: 'нет сведений' },
  definition: 'Определение',
  asOf: (date: string): string => `По состоянию: ${date}`,
  undatedFigure: 'Дата сведений не указана',
  note: 'Слова источника или оговорка набора',
  howMade: 'Как получено',
  numerator: 'Числитель',
  denominator: 'Знаменатель',
  part: 'Часть',
  whole: 'Целое',
  regionShare: 'Доля региона в стране',
  membersOf: (count: string, of: string, n: number): string => `${count} из ${of} ${regions(n)} в фильтре`,
  membersOfAll: (count: string, of: string, n: number): string => `${count} из ${of} ${regions(n)}`,
  meanOf: (count: string, of: string, n: number): string =>
    `Среднее по ${count} из ${of} ${regions(n)}: каждый регион с известным значением учтён один раз, остальные в среднее не входят.`,
  sumOf: (count: string, of: string, n: number): string =>
    `Сумма по ${count} из ${of} ${regions(n)}: регионы без известного значения в неё не входят.`,
  noMembers: 'Таких регионов нет',
  completeList: 'Список полный: неназванных объектов нет.',
  incompleteList: 'Список неполный: посчитаны только названные объекты, остальные неизвестны.',
  rule: (label: string): string => `Считаются: ${label}`,
  undecided: (count: string, n: number): string =>
    `Ещё ${count} ${plural('ru', n, { one: 'назван', other: 'названо' })}, но источники не сообщают, отвечают ли они определению. В число они не входят.`,
  filter: (parts: string): string => `Фильтр: ${parts}`,
  more: (count: string): string => `и ещё ${count}`,
  sources: (count: number): string =>
    `${plural('ru', count, { one: 'Источник', other: 'Источники' })}${count > 1 ? `: ${count}` : ''}`,
  noSource: 'Источник не назван: сведений нет',
  published: (date: string): string => `опубликовано: ${date}`,
  undated: 'дата публикации не указана',
  noAddress: 'адрес не указан',
  toSources: 'Все источники и метод',
};
export type ProvenanceWords = typeof provenance;
