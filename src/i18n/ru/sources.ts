import { plural } from '../plural';

export const sources = {
  inline: (count: number): string => `${plural('ru', count, { one: 'Источник', other: 'Источники' })}:`,
  undated: 'дата не указана',
};
