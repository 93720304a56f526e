import { plural } from '../plural';

const regions = (count: number): string =>
  plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' });

export const scatter = {
  heading: 'Диаграмма рассеяния',
  across: 'По горизонтали',
  upwards: 'По вертикали',
  indicators: 'Показатели набора',
  series: 'Справочные ряды',
  swap: 'Поменять оси местами',
  scales: 'Логарифмическая шкала',
  scaleOf: { x: 'По горизонтали', y: 'По вертикали' },
  axis: (name: string, isLog: boolean) => (isLog ? `${name} (логарифмическая шкала)` : name),
  plot: (y: string, x: string) => `Регионы: ${y} в зависимости от показателя «${x}»`,
  hint: 'Наведите указатель на точку или перейдите к ней стрелками; нажатие выбирает регион во всех формах.',
  dot: (region: string, district: string, x: string, y: string) => `${region}, ${district}: ${x}; ${y}`,
  value: (label: string) => `${label}:`,
  valueOf: (label: string, value: string, region: string) => `${label}: ${value} — ${region}`,
  districts: 'Округа; нажатие оставляет выбранные',
  trend: 'Связь показателей',
  r: 'Корреляция Пирсона, r',
  r2: 'Доля объяснённой дисперсии, r²',
  rank: 'Корреляция Спирмена, ρ',
  count: 'Регионов в расчёте, n',
  slope: (xUnit: string, slope: string, yUnit: string) =>
    `Прямая наименьших квадратов: на единицу больше по горизонтали (${xUnit}) — в среднем ${slope} по вертикали (${yUnit}).`,
  slopeLogX: (slope: string, yUnit: string) =>
    `Прямая наименьших квадратов построена по логарифмам: при значении по горизонтали в 10 раз больше — в среднем ${slope} по вертикали (${yUnit}).`,
  slopeLogY: (xUnit: string, factor: string) =>
    `Прямая наименьших квадратов построена по логарифмам: на единицу больше по горизонтали (${xUnit}) — значение по вертикали в среднем умножается на ${factor}.`,
  slopeLogBoth: (factor: string) =>
    `Прямая наименьших квадратов построена по логарифмам: при значении по горизонтали в 10 раз больше значение по вертикали в среднем умножается на ${factor}.`,
  logNote: 'Коэффициент r тоже рассчитан по логарифмам.',
  noUnit: 'без единицы',
  caution:
    'Связь не означает причины. Регионы — вся страна, а не выборка, поэтому значимость не рассчитывается.',
  noTrend: 'Прямая не построена: для неё нужны не менее трёх регионов с разными значениями.',
  absentHeading: 'Не показаны',
  absent: {
    unknown: (count: number, written: string) =>
      `${written} ${regions(count)}: нет сведений хотя бы по одному показателю`,
    notApplicable: (count: number, written: string) => `${written} ${regions(count)}: показатель неприменим`,
    notOnLog: (count: number, written: string) =>
      `${written} ${regions(count)}: ноль или меньше, на логарифмической шкале такого значения нет`,
  },
  outside: 'Регионы вне фильтра показаны бледно и в расчёте не участвуют.',
  table: 'Те же данные таблицей',
  region: 'Регион',
  district: 'Округ',
  needsNumbers:
    'По горизонтали нужен числовой показатель, а выбранный делит регионы на классы. Выберите один из них:',
  noNumbers: 'В этом наборе нет двух числовых показателей.',
  empty: 'Нет ни одного региона, у которого известны оба значения.',
};
export type ScatterWords = typeof scatter;
