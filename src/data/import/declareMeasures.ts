import type { Geography, SeriesRate, StatisticSeries } from '../../domain/geography';
import { selectNearestDate } from '../../domain/nearestDate';
import type { Localized } from '../../domain/text';
import type { WireDataset } from '../wire/dataset';
import { writtenDate } from './buildTexts';

type WireIndicator = WireDataset['indicators'][number];
type Quantity = Extract<WireIndicator, { type: 'number' | 'objectCount' }>;
type Measure = Extract<WireIndicator, { numeratorId: string }>;

/** What a location quotient is taken of: the first of these series that the geography has. */
const QUOTIENT_SERIES = ['grp', 'population'];

/** A reference series and the date of it that is nearest to the data. */
interface Denominator {
  readonly series: StatisticSeries;
  readonly asOf: string;
}

/**
 * Other measures of a quantity, ready to stand beside it in `dataset.json`: a rate for each reference series that has
 * one, the share of the country, the location quotient. Each names its numerator, denominator and dates.
 * @param quantity a count of objects, or a number of which somebody who knows says that it adds up over regions.
 * @param asOf ISO date of the quantity.
 * @returns none for an incomplete list, which would measure the sources and not the regions, and for numbers below
 * zero, which are no counts.
 */
export function declareMeasures(
  quantity: Quantity,
  asOf: string,
  { statistics }: Pick<Geography, 'statistics'>,
): Measure[] {
  if (!isMeasurable(quantity)) return [];
  const denominators = [...statistics.values()].flatMap((series): readonly Denominator[] => {
    const date = selectNearestDate(series, asOf);
    return date === null ? [] : [{ series, asOf: date }];
  });
  const reference = QUOTIENT_SERIES.flatMap((id) => denominators.filter(({ series }) => series.id === id))[0];
  return [
    ...denominators.flatMap(({ series, asOf: date }): Measure[] =>
      series.rate === undefined ? [] : [rateOf(quantity, asOf, { series, asOf: date }, series.rate)],
    ),
    shareOf(quantity, asOf),
    ...(reference === undefined ? [] : [quotientOf(quantity, asOf, reference)]),
  ];
}

function isMeasurable(quantity: Quantity): boolean {
  if (quantity.type === 'objectCount') return quantity.isComplete;
  const all = [quantity.observations, ...Object.values(quantity.earlier ?? {})].flatMap((period) =>
    Object.values(period),
  );
  return all.every((observation) => observation.kind !== 'value' || observation.value >= 0);
}

function rateOf(
  quantity: Quantity,
  asOf: string,
  denominator: Denominator,
  { id, per, label }: SeriesRate,
): Measure {
  const [counted, divisor] = [numeratorOf(quantity, asOf), denominatorOf(quantity, denominator)];
  const { unit } = quantity;
  return {
    ...wordsOf(quantity, id, label, {
      ru: `Числитель — ${counted.ru}; знаменатель — ${divisor.ru}; частное приведено в расчёте ${label.ru}. Где знаменатель не опубликован, показатель неприменим.`,
      en: `Numerator: ${counted.en}; denominator: ${divisor.en}; the quotient is given ${label.en}. Not applicable where the denominator is not published.`,
    }),
    type: 'ratio',
    // The unit of a count of objects goes without saying: "2.3 per 1 million people".
    unit: quantity.type === 'objectCount' ? label : joined(unit, '', label),
    denominatorId: denominator.series.id,
    denominatorAsOf: denominator.asOf,
    per,
  };
}

function shareOf(quantity: Quantity, asOf: string): Measure {
  const counted = numeratorOf(quantity, asOf);
  return {
    ...wordsOf(
      quantity,
      'share',
      { ru: 'доля страны', en: 'share of the country' },
      {
        ru: `Числитель — ${counted.ru}; знаменатель — сумма того же по всем регионам страны; в процентах. Выбор округов сумму не меняет. Если о каком-то регионе нет сведений, неизвестны и сумма, и доли.`,
        en: `Numerator: ${counted.en}; denominator: the sum of the same over all regions of the country; in per cent. A choice of districts does not change the sum. If any region is unknown, so are the sum and the shares.`,
      },
    ),
    type: 'share',
    unit: { ru: '%', en: '%' },
  };
}

/** Named and used so by G. Hildebrand and A. Mace (1950) and W. Isard, Methods of Regional Analysis (1960). */
function quotientOf(quantity: Quantity, asOf: string, denominator: Denominator): Measure {
  const [counted, reference] = [numeratorOf(quantity, asOf), denominatorOf(quantity, denominator)];
  return {
    ...wordsOf(
      quantity,
      'quotient',
      { ru: 'коэффициент локализации', en: 'location quotient' },
      {
        ru: `Коэффициент локализации (Хильдебранд и Мейс, 1950; Изард, 1960): доля региона в стране, делённая на его долю в другом показателе. Числитель — ${counted.ru}; знаменатель — ${reference.ru}. 1 — доли равны; больше 1 — на регион приходится больше его доли в знаменателе. Где знаменатель не опубликован, показатель неприменим.`,
        en: `Location quotient (Hildebrand and Mace, 1950; Isard, 1960): the share of a region in the country divided by its share in another series. Numerator: ${counted.en}; denominator: ${reference.en}. 1: the shares are equal; above 1: the region has more than its share of the denominator. Not applicable where the denominator is not published.`,
      },
    ),
    type: 'quotient',
    unit: { ru: '', en: '' },
    denominatorId: denominator.series.id,
    denominatorAsOf: denominator.asOf,
  };
}

type Words = Pick<Quantity, 'label' | 'shortLabel' | 'question'>;

function wordsOf(quantity: Quantity, id: string, kind: Localized, definition: Localized) {
  const isRate = id !== 'share' && id !== 'quotient';
  const continued = (name: keyof Words): Localized => {
    const words = quantity[name];
    // A rate continues a name as a clause does, unless a clause already closes with a comma.
    const isClause = isRate && !words.ru.includes(',') && !words.en.includes(',');
    return joined(words, isClause ? '' : name === 'question' ? ':' : ',', kind);
  };
  return {
    id: `${quantity.id}-${id}`,
    measureOf: quantity.id,
    numeratorId: quantity.id,
    label: continued('label'),
    shortLabel: continued('shortLabel'),
    question: continued('question'),
    definition,
    ...(quantity.unknown === undefined ? {} : { unknown: quantity.unknown }),
  };
}

function joined(name: Localized, sign: string, words: Localized): Localized {
  return { ru: `${name.ru}${sign} ${words.ru}`.trim(), en: `${name.en}${sign} ${words.en}`.trim() };
}

const hasPeriods = (quantity: Quantity): boolean =>
  quantity.type === 'number' && quantity.earlier !== undefined;

function numeratorOf(quantity: Quantity, asOf: string): Localized {
  const { ru, en } = quantity.label;
  return hasPeriods(quantity)
    ? { ru: `«${ru}» (за выбранный период)`, en: `“${en}” (of the period chosen)` }
    : named(quantity.label, asOf);
}

/** A rate of an earlier period is divided by the same number as the newest, and says so. */
function denominatorOf(quantity: Quantity, { series, asOf }: Denominator): Localized {
  const { ru, en } = named(series.label, asOf);
  return hasPeriods(quantity)
    ? { ru: `${ru}, один и тот же для всех периодов`, en: `${en}, the same for all periods` }
    : { ru, en };
}

/** A quantity with its date: «Население» (на 01.01.2021); a year or a month lasts, a day is a moment. */
function named(label: Localized, asOf: string): Localized {
  const date = writtenDate(asOf);
  const isDay = asOf.split('-').length === 3;
  return {
    ru: `«${label.ru}» (${isDay ? 'на' : 'за'} ${date.ru})`,
    en: `“${label.en}” (${isDay ? 'as of' : 'of'} ${date.en})`,
  };
}
