import { plural } from '../plural';

const ofRegions = (count: number): string =>
  plural('ru', count, { one: 'региона', few: 'регионов', many: 'регионов', other: 'регионов' });

export const ranking = {
  caption: 'Рейтинг регионов',
  ranked: (known: string, total: string, count: number) =>
    `В рейтинге ${known} из ${total} ${ofRegions(count)}`,
  rankedInFilter: (known: string, total: string, count: number) =>
    `В рейтинге ${known} из ${total} ${ofRegions(count)}, отобранных фильтром`,
  hint: 'Нажмите на значение, чтобы узнать его источник. Равные значения делят место. С клавиатуры по строкам ведут стрелки.',
  colors: 'Цвет полос',
  colorsBy: { classes: 'Классы', districts: 'Округа' },
  mean: 'Среднее',
  median: 'Медиана',
  middle: (name: string, unit: string) => (unit === '' ? `${name}:` : `${name}, ${unit}:`),
  unweighted:
    'Не взвешены: каждый регион с известным значением считается один раз, независимо от числа жителей.',
  place: (place: string) => `Место ${place}`,
  sharedPlace: (place: string) => `Место ${place}, делит с другими`,
  valueOf: (region: string, value: string) => `${value} — ${region}`,
  notRanked: 'Вне рейтинга',
  notRankedHint: 'Отсутствие сведений — не ноль: в порядке, среднем и медиане эти регионы не участвуют.',
  classes: 'Регионы по классам',
  classesHint:
    'Классы этого показателя не измеряют величину, поэтому мест здесь нет: регионы собраны по классам в порядке легенды, внутри класса — по алфавиту.',
  groupCount: (group: string, count: string) => `${group}: ${count}`,
  hatched: (label: string, count: string) => `Штриховка: ${label} — ${count}`,
  noMembers: 'Таких регионов нет',
  nothingKnown: 'Ни для одного из этих регионов значение не известно.',
  empty: 'Фильтр не оставил ни одного региона.',
};
export type RankingWords = typeof ranking;
