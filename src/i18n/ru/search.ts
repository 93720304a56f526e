import { plural } from '../plural';

export const search = {
  label: 'Найти регион по названию, столице, коду или парку',
  placeholder: 'Регион, парк, код…',
  results: 'Найденное',
  nothing: 'Ничего не найдено. Попробуйте название региона, его столицу, код или название парка.',
  found: (count: number): string =>
    count === 0
      ? 'Ничего не найдено'
      : `${plural('ru', count, { one: 'Найден', other: 'Найдено' })} ${count} ${plural('ru', count, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}`,
  code: (code: string): string => `Код ${code}`,
  capital: (name: string): string => `Столица или административный центр: ${name}`,
  kinds: {
    industrial_park: 'Индустриальный парк',
    industrial_technopark: 'Промышленный технопарк',
    industrial_park_or_technopark: 'Парк или технопарк',
  },
};
