import { plural } from '../plural';

export const sources = {
  inline: (count: number): string => `${plural('ru', count, { one: 'Источник', other: 'Источники' })}:`,
  undated: 'дата не указана',
  title: 'Источники и определения',
  compiledOn: (date: string): string => `Набор данных составлен ${date}`,
  licence: 'Лицензия',
  boundaries: 'Границы',
  completeness: 'Полнота',
  indicatorCoverage: (known: number, total: number): string =>
    `Известно для ${known} из ${total} ${plural('ru', total, { one: 'региона', other: 'регионов' })}`,
  objectsNamed: (count: string): string => `Объектов названо в этом наборе: ${count}`,
  headlinesHint: 'Для сравнения опубликовано:',
  definitions: 'Определения показателей',
  unmatched: 'Объекты вне перечня регионов',
  unmatchedHint: 'Учтены в наборе, но их региона нет в перечне, который показывает карта.',
  datasetSources: (count: number): string => `Источники набора данных: ${count}`,
  geographySources: (count: number): string => `Источники границ и справочных данных: ${count}`,
};
