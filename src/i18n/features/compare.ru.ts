import { plural } from '../plural';

export const compare = {
  heading: 'Сравнение регионов',
  empty: 'Регионы для сравнения ещё не выбраны.',
  howTo:
    'Добавьте до четырёх регионов: найдите их здесь, отметьте в таблице или нажмите «Сравнить» в карточке региона, открытой с карты или из поиска.',
  searchLabel: 'Добавить регион к сравнению',
  placeholder: 'Название, центр или код',
  add: 'Добавить',
  addSelected: (name: string): string => `Добавить выбранный: ${name}`,
  compare: 'Сравнить',
  chosen: (count: string, most: string): string => `${count} из ${most}`,
  compareRegion: (name: string): string => `Сравнить: ${name}`,
  remove: (name: string): string => `Убрать из сравнения: ${name}`,
  clear: 'Очистить',
  print: 'Напечатать',
  full: (most: number, written: string): string =>
    `Рядом помещается не более ${written} ${plural('ru', most, { one: 'региона', other: 'регионов' })}: уберите один, чтобы добавить другой.`,
  notFound: 'Такой регион не найден.',
  already: (name: string): string => `Уже в сравнении: ${name}.`,
  added: (name: string): string => `Добавлено: ${name}.`,
  indicator: 'Показатель',
  mean: 'среднее по регионам',
  /** What the figure of a place is. */
  whole: { sum: 'всего', ratio: 'в целом' },
  wholeAndMean: 'в целом и среднее по регионам',
  meanOf: (known: string, of: string): string => `по ${known} из ${of}`,
  meanNote:
    'В целом: для относительного показателя — сумма числителей, делённая на сумму знаменателей, для коэффициента локализации страны это 1; для числа и доли — сумма. Среднее по регионам приведено отдельно и не взвешено: каждый регион с известным значением учтён один раз, независимо от числа жителей. Отсутствие сведений — не ноль: такие регионы не входят ни в то, ни в другое. Выбор округов и программы на эти значения не влияет.',
  foundNote:
    'Перечень объектов неполон: число показывает, сколько объектов назвали источники, а не сколько их всего.',
  barNote: 'Полосы одной строки построены в общем масштабе.',
  noMean: 'нет известных значений',
  groups: {
    classes: 'Наличие и участие',
    numbers: 'Показатели набора',
    objects: 'Объекты по типу и статусу',
    statistics: 'Справочные показатели',
  },
  meanLabel: (label: string): string => `${label}: среднее по регионам`,
  classLabel: (indicator: string, category: string): string => `${indicator}: ${category}`,
  figureOf: (value: string, row: string, column: string): string => `${value} — ${row}, ${column}`,
  dock: 'Сравнение',
  open: 'Открыть',
  compiled: (date: string): string => `Набор составлен: ${date}`,
  address: (address: string): string => `Адрес: ${address}`,
};
export type CompareWords = typeof compare;
