import { plural } from '../plural';

export const search = {
  label: 'Найти регион по названию, столице, коду или парку',
  placeholder: 'Регион, парк, код…',
  found: (count: number): string =>
    count === 0
      ? 'Ничего не найдено'
      : `${plural('ru', count, { one: 'Найден', other: 'Найдено' })} ${count} ${plural('ru', count, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}`,
};
