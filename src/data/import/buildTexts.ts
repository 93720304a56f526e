import type { Localized } from '../../domain/text';
import type { ImportDetails } from './contract';

/** A user's text stands in both languages as it was written. */
export function asWritten(text: string): Localized {
  return { ru: text, en: text };
}

/** An ISO date as each language writes it; years and months keep their precision. */
export function writtenDate(asOf: string): Localized {
  const [year = '', month, day] = asOf.split('-');
  if (month === undefined) return asWritten(year);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const en = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return { ru: [day, month, year].filter((part) => part !== undefined).join('.'), en: en.format(date) };
}

/** What a data set made from a table says of itself. */
export function describeTable({ origin, sourceTitle, asOf, isComplete }: ImportDetails): Localized {
  const date = writtenDate(asOf);
  return {
    ru: `Составлено из таблицы «${origin}». Источник: ${sourceTitle}. Сведения на ${date.ru}. ${isComplete ? 'Перечень полный по указанию загрузившего.' : 'Чего в таблице нет, о том ничего не известно.'}`,
    en: `Made from the table “${origin}”. Source: ${sourceTitle}. As of ${date.en}. ${isComplete ? 'Complete, as stated by the person who loaded it.' : 'Nothing is known of what the table lacks.'}`,
  };
}

export const LICENCE: Localized = {
  ru: 'Данные загружены из таблицы; условия их использования определяет владелец',
  en: 'Data loaded from a table; their owner sets the terms of use',
};

/** Said once, in the definition, where a heading names no unit: it is not ours to guess. */
export const UNIT_NOT_GIVEN: Localized = {
  ru: 'Единица измерения не указана.',
  en: 'The unit of measurement is not given.',
};
