import type { Compliance, ParticipationState } from '../../domain/gap';
import { plural } from '../plural';

const compliances: Readonly<Record<Compliance, string>> = {
  none: 'Нет объекта, отвечающего требованиям',
  has: 'Есть объект, отвечающий требованиям',
  unknown: 'Неизвестно, есть ли такой объект',
};
const participations: Readonly<Record<ParticipationState, string>> = {
  reported: 'в программе',
  outside: 'вне перечисленных участников',
  notReported: 'об участии не сообщается',
};

export const gap = {
  heading: 'Пробелы: объекты и программа',
  compliances,
  participations,
  /** With the words of the data set, where it has them. */
  participation: (label: string): string => `в программе: ${label}`,
  regions: (count: number, written: string): string =>
    `${written} ${plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })}`,
  summary: {
    none: 'Без объектов, отвечающих требованиям, — ',
    reported: '; из них в программе — ',
    outside: (label: string): string => `; ${label} — `,
    notReported: '; об участии не сообщается — ',
    unknown: '. Неизвестно, есть ли такой объект, — ',
    end: '.',
  },
  ofKept: (kept: string, total: string): string => `Фильтр оставил ${kept} из ${total} регионов.`,
  share: (share: string): string => `${share} регионов`,
  complete:
    'Перечень объектов полон: регион без объекта, отвечающего требованиям, действительно его не имеет в этом наборе.',
  incomplete:
    'Перечень объектов неполон. «Нет» сказано только там, где источник прямо указал, что объектов не было на дату сведений; остальные регионы без подтверждённого объекта — «неизвестно».',
  notReportedNote:
    'Открытые источники знают только участников: если об участии не сообщается, это не значит, что регион не участвует.',
  everyKind:
    'Учтены объекты всех типов и статусов: фильтр выбирает регионы, а вопрос задан о регионе целиком.',
  tableHeading: 'Объекты и участие в программе',
  unknownHeading: 'Вне таблицы: неизвестно',
  unknownNote: 'Эти регионы не отнесены ни к тем, где объект есть, ни к тем, где его нет.',
  noRegions: 'Таких регионов нет',
  mapHeading: 'На карте',
  mapLabel: 'Карта: наличие объекта, отвечающего требованиям, и участие в программе',
  hatched: 'Штриховка: в программе',
  districtsHeading: 'По округам',
  district: 'Округ',
  bar: 'Состав',
  columns: { none: 'Нет объекта', noneReported: 'из них в программе', has: 'Есть', unknown: 'Неизвестно' },
  total: 'Всего',
  cellOf: (compliance: string, participation: string): string => `${compliance}, ${participation}`,
  figureOf: (value: string, label: string): string => `${value} — ${label}`,
  definition:
    'Есть: хотя бы один названный объект отвечает федеральным требованиям или национальным стандартам, или источник показывает объект в федеральном реестре. Нет: полный перечень не называет такого объекта, или источник прямо указал, что объектов не было. Иначе — неизвестно.',
  silent: {
    programme:
      'Этот набор данных не говорит об участии в программе, поэтому сопоставить с ней объекты нельзя.',
    compliance:
      'Этот набор данных не говорит, отвечают ли объекты требованиям, поэтому вопрос о пробелах остаётся без ответа.',
  },
  empty: 'Фильтр не оставил ни одного региона.',
  print: 'Напечатать',
  compiled: (date: string): string => `Набор составлен: ${date}`,
  address: (address: string): string => `Адрес: ${address}`,
};
export type GapWords = typeof gap;
