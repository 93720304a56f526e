import type { ObjectKind, ObjectStatus } from '../../domain/dataset';
import { plural } from '../plural';

const KINDS: Readonly<Record<ObjectKind, string>> = {
  industrial_park: 'Индустриальный парк',
  industrial_technopark: 'Промышленный технопарк',
  industrial_park_or_technopark: 'Тип не указан',
};
const STATUSES: Readonly<Record<ObjectStatus, string>> = {
  operating: 'действует',
  being_created: 'создаётся',
  unknown: 'не указано',
};

export const charts = {
  heading: 'По федеральным округам',
  tabs: { presence: 'Наличие', objects: 'Объекты', programme: 'Программа', shares: 'Доли' },
  titles: {
    presence: 'Регионы по наличию парков',
    objects: 'Названные объекты по типу и статусу',
    programme: 'Участие регионов в программе',
    shares: 'Доля округа во всех объектах страны',
  },
  notes: {
    presence:
      'Длина полосы — число регионов в округе. Нажмите на округ, чтобы добавить его в фильтр или убрать.',
    programme: 'Полоса — все регионы округа. «Нет сведений» не означает «не участвовал».',
    shares: 'Отмечена половина всех объектов.',
  },
  foundIsNotAll:
    'Найдено ≠ все: список собран по открытым источникам и неполон, сравнивать округа по нему нельзя.',
  completeList: 'Список полный: неназванных объектов нет.',
  unmatched: (count: number, written: string) =>
    `Ещё ${written} ${plural('ru', count, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })} — вне регионов карты.`,
  allDistricts: 'Все округа',
  chosenDistricts: 'Выбранные округа',
  regions: (count: number, written: string) =>
    `${written} ${plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })}`,
  objects: (count: number, written: string) =>
    `${written} ${plural('ru', count, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })}`,
  confirmedOf: (count: string, total: string) => `${count} из ${total}`,
  share: (share: string, count: string) => `${share} · ${count}`,
  together: (districts: string, share: string, count: string, total: string) =>
    `${districts}: ${share} объектов, ${count} из ${total}`,
  half: 'половина',
  filteredOut: 'вне фильтра',
  rowSummary: (district: string, total: string, parts: string) => `${district} ${total}. ${parts}`,
  part: (label: string, value: string) => `${label} — ${value}`,
  source: 'Источник и метод',
  asTable: 'Показать таблицей',
  district: 'Округ',
  total: 'Всего',
  shareColumn: 'Доля',
  kind: 'Тип',
  kinds: KINDS,
  statuses: STATUSES,
  unknown: 'Нет сведений',
};

export type ChartWords = typeof charts;
