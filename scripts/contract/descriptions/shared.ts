import type { Descriptions } from './table';

export const sharedDescriptions = {
  Text: { ru: 'Текст, не пустой.', en: 'A text that is not empty.' },
  Localized: {
    ru: 'Текст на обоих языках интерфейса; ни один не может быть пустым.',
    en: 'A text in both languages of the interface; neither may be empty.',
  },
  'Localized.ru': { ru: 'По-русски.', en: 'In Russian.' },
  'Localized.en': { ru: 'По-английски.', en: 'In English.' },
  Date: {
    ru: 'Дата той точности, которая известна: год, месяц или день по ISO 8601.',
    en: 'A date as precise as it is known: an ISO 8601 year, month or day.',
  },
  DateOrWords: {
    ru: 'Дата, а если источник не даёт точной, — его слова на обоих языках.',
    en: 'A date or, where the source gives no exact one, its words in both languages.',
  },
  WebAddress: {
    ru: 'Адрес http или https: других ссылок атлас не открывает.',
    en: 'An http or https address: the atlas opens no other links.',
  },
  Confidence: {
    ru: 'Насколько можно доверять: высокая, средняя или низкая степень.',
    en: 'How far it can be trusted: high, medium or low.',
  },
  Position: {
    ru: 'Долгота и широта в градусах WGS 84. Долгота может превышать 180, чтобы регион не разрезался линией перемены дат.',
    en: 'Longitude and latitude in degrees, WGS 84. Longitude may exceed 180, so that the date line cuts no region.',
  },
  Source: { ru: 'Откуда взяты числа и утверждения.', en: 'Where numbers and statements come from.' },
  'Source.id': {
    ru: 'Идентификатор, по которому на источник ссылаются; в файле не повторяется.',
    en: 'The id by which the source is cited; unique in the file.',
  },
  'Source.title': { ru: 'Название публикации.', en: 'Title of the publication.' },
  'Source.publisher': { ru: 'Кто опубликовал; null: неизвестно.', en: 'Who published it; null: not known.' },
  'Source.date': { ru: 'Дата публикации; null: без даты.', en: 'Date of publication; null: undated.' },
  'Source.url': { ru: 'Постоянный адрес; null: нет.', en: 'Lasting address; null: there is none.' },
} as const satisfies Descriptions;
