export const classes = {
  heading: 'Классы',
  close: 'Закрыть',
  histogram: (indicator: string) => `Распределение регионов по величине: ${indicator}. Границы классов`,
  counted: (shown: string, zeros: string, missing: string) =>
    `На гистограмме регионов: ${shown}. Вне её: ноль — ${zeros}, без значения — ${missing}.`,
  logarithmic: 'шкала логарифмическая',
  /** Where a palette of two sides parts, by what that value is. */
  middles: {
    one: (value: string) => `доли равны: ${value}`,
    rate: (value: string) => `по стране ${value}`,
    equalShare: (value: string) => `равная доля ${value}`,
    mean: (value: string) => `среднее регионов ${value}`,
  },
  middleNotes: {
    one: (value: string) =>
      `Палитра делится на ${value}: доля региона в показателе равна его доле в основании, как у страны в целом.`,
    rate: (value: string) =>
      `Палитра делится на значении по стране — ${value}. Это сумма числителя по регионам, делённая на сумму знаменателя, а не среднее регионов.`,
    equalShare: (value: string) =>
      `Палитра делится на равной доле — ${value}: столько имел бы каждый регион, если бы у всех было поровну.`,
    mean: (value: string) =>
      `Палитра делится на среднем по регионам — ${value}. Не взвешено: каждый регион с известным значением считается один раз.`,
  },
  breakName: (number: string, count: string) => `Граница ${number} из ${count}`,
  upTo: (value: string) => `до ${value} включительно`,
  method: 'Способ',
  methods: {
    jenks: 'Естественные границы (Дженкс)',
    quantile: 'Квантили: регионов поровну',
    equal: 'Равные интервалы',
    headtail: 'Голова и хвост (Цзян)',
    manual: 'Границы вручную',
  },
  count: 'Число классов',
  fewer: 'Меньше классов',
  more: 'Больше классов',
  made: (made: string, asked: string) =>
    `Классов получилось ${made}, а не ${asked}: больше эти значения таким способом не делятся.`,
  palette: 'Палитра',
  palettes: {
    blue: 'Синяя',
    warm: 'Тёплая',
    viridis: 'Жёлто-фиолетовая',
    diverging: 'В обе стороны от уровня страны',
  },
  breaks: 'Границы',
  hint: 'Граница входит в класс под ней. Ноль и отсутствие сведений — отдельные классы. Границы считаются по всем регионам и не меняются от фильтров и лет.',
  lower: (name: string) => `${name}: сдвинуть вниз`,
  raise: (name: string) => `${name}: сдвинуть вверх`,
  remove: (name: string) => `${name}: убрать`,
  add: 'Добавить границу',
  reset: 'Вернуть как было',
};
export type ClassWords = typeof classes;
