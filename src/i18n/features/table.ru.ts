import type { ObjectKind, ObjectStatus } from '../../domain/dataset';
import { plural } from '../plural';

const KINDS: Readonly<Record<ObjectKind, string>> = {
  industrial_park: 'Индустриальные парки',
  industrial_technopark: 'Промышленные технопарки',
  industrial_park_or_technopark: 'Тип не указан',
};
const STATUSES: Readonly<Record<ObjectStatus, string>> = {
  operating: 'Действующие',
  being_created: 'Создаваемые',
  unknown: 'Статус неизвестен',
};

export const table = {
  caption: 'Регионы и показатели',
  region: 'Регион',
  district: 'Округ',
  objectsFound: 'Найдено объектов',
  objects: 'Объекты',
  kinds: KINDS,
  statuses: STATUSES,
  unknown: 'нет сведений',
  notApplicable: 'неприменимо',
  inProgramme: 'участие в программе',
  sortBy: (column: string) => `Сортировать: ${column}`,
  count: (count: number, written: string) =>
    `${written} ${plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })}`,
  countOf: (count: number, written: string, total: string) =>
    `${written} ${plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })} из ${total}`,
  figureHint: 'Нажмите на значение, чтобы узнать его источник. С клавиатуры по ячейкам ведут стрелки.',
  empty: 'Фильтр не оставил ни одного региона.',
};
export type TableWords = typeof table;
