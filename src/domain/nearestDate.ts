import type { StatisticSeries } from './geography';

const MONTHS_OF_YEAR = 12;

/** First and last moment of a date of any precision: a year lasts from January to December. */
function spanOf(asOf: string): readonly [start: number, end: number] {
  const [year = 0, month, day] = asOf.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const after =
    month === undefined
      ? Date.UTC(year, MONTHS_OF_YEAR)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1);
  return [start, after - 1];
}

/** Time between two dates in milliseconds; 0 where one lies within the other. */
function distance(a: string, b: string): number {
  const [startA, endA] = spanOf(a);
  const [startB, endB] = spanOf(b);
  return Math.max(0, startA - endB, startB - endA);
}

/** The newest date any region has a number of: where regions stand side by side, all are of one date; `null`: of none. */
export function selectNewestDate({ values }: Pick<StatisticSeries, 'values'>): string | null {
  const dates = [...values.values()].flatMap((published) => published.at(-1)?.asOf ?? []);
  return dates.toSorted().at(-1) ?? null;
}

/**
 * The date of a reference series that is nearest to that of some data, among those that cover most regions: a nearer
 * one of a few regions would empty the map. Data of the end of 2020 take the population of 1 January 2021 and the
 * product of the year 2020.
 * @param asOf ISO date of the data; a year, a month or a day.
 * @returns the earlier of two equally near; `null` where nothing above zero is published.
 */
export function selectNearestDate({ values }: Pick<StatisticSeries, 'values'>, asOf: string): string | null {
  const regions = new Map<string, number>();
  for (const published of values.values()) {
    for (const { asOf: date, value } of published) {
      if (value > 0) regions.set(date, (regions.get(date) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...regions.values());
  const covering = [...regions].filter(([, count]) => count >= most * 0.9).map(([date]) => date);
  return covering.toSorted().toSorted((a, b) => distance(a, asOf) - distance(b, asOf))[0] ?? null;
}
