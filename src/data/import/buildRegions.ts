import type { WireDataset } from '../wire/dataset';
import { TABLE_SOURCE, type BuiltContent } from './buildContent';
import { asWritten, UNIT_NOT_GIVEN, writtenDate } from './buildTexts';
import type { ImportDetails, IndicatorColumn } from './contract';
import type { CheckedSheet, ImportContext } from './context';
import { declareMeasures } from './declareMeasures';
import { periodsOf, quantitiesOf, type Quantity } from './periods';

type Checked = Extract<CheckedSheet, { shape: 'regions' }>;
type NumberIndicator = Extract<WireDataset['indicators'][number], { type: 'number' }>;

/**
 * One indicator a column of numbers; rates and shares only of those that a person says are counts, for what a number
 * may be divided by is not ours to guess.
 */
export function buildRegions(
  checked: Checked,
  details: ImportDetails,
  { geography }: ImportContext,
): BuiltContent {
  const quantities = quantitiesOf(checked.columns);
  const periods = periodsOf(checked.columns, checked.regions);
  const newest = periods.at(-1);
  const ids = indicatorIds(quantities);
  const indicators = quantities.map((quantity, index) =>
    buildIndicator(quantity, ids[index] ?? '', periods, checked, details),
  );
  const date = writtenDate(details.asOf);
  const regions = new Set(checked.regions.map(({ regionId }) => regionId)).size;
  return {
    subtitle: {
      ru: `Показателей: ${indicators.length} · регионов: ${regions} · на ${date.ru}`,
      en: `Indicators: ${indicators.length} · regions: ${regions} · as of ${date.en}`,
    },
    defaultIndicatorId: ids[0] ?? '',
    presenceIndicatorId: null,
    indicators: [
      ...indicators,
      ...indicators.flatMap((indicator, index) =>
        quantities[index]?.isCount === true ? declareMeasures(indicator, details.asOf, geography) : [],
      ),
    ],
    ...(periods.length > 1 ? { periods: [...periods] } : {}),
    headlines: [],
    objects: [],
    unmatchedObjects: [],
    unmatchedRegions: checked.unmatched
      .filter(({ period }) => period === undefined || period === newest)
      .map(({ name, values }) => ({
        name,
        values: Object.fromEntries(
          quantities.flatMap(({ places }, index) => {
            const isShown = (place: number) => [undefined, newest].includes(checked.columns[place]?.period);
            return places.filter(isShown).flatMap((place) => {
              const value = values[place] ?? null;
              return value === null ? [] : [[ids[index] ?? '', value] as const];
            });
          }),
        ),
      })),
    citedSources: [],
  };
}

function buildIndicator(
  { label, unit, places }: Quantity,
  id: string,
  periods: readonly string[],
  { columns, regions }: Checked,
  { asOf, confidence, origin }: ImportDetails,
): NumberIndicator {
  const date = writtenDate(asOf);
  const isPeriodic =
    regions.some(({ period }) => period !== undefined) ||
    places.some((place) => columns[place]?.period !== undefined);
  const withoutUnit = (sentence: string) => (unit === '' ? ` ${sentence}` : '');
  const observe = (value: number | null, of: string): NumberIndicator['observations'][string] =>
    value === null
      ? { kind: 'unknown', sourceIds: [TABLE_SOURCE], note: null }
      : { kind: 'value', value, asOf: of, confidence, sourceIds: [TABLE_SOURCE], note: null };
  const observationsOf = (period: string | undefined): NumberIndicator['observations'] =>
    Object.fromEntries(
      regions.flatMap((row) =>
        places
          .filter((place) => (row.period ?? columns[place]?.period) === period)
          .map((place) => [row.regionId, observe(row.values[place] ?? null, period ?? asOf)] as const),
      ),
    );
  return {
    id,
    type: 'number',
    label: asWritten(label),
    shortLabel: asWritten(label),
    question: asWritten(label),
    definition: {
      ru: `Столбец «${label}» таблицы «${origin}», сведения на ${date.ru}.${withoutUnit(UNIT_NOT_GIVEN.ru)}`,
      en: `Column “${label}” of the table “${origin}”, as of ${date.en}.${withoutUnit(UNIT_NOT_GIVEN.en)}`,
    },
    unit: asWritten(unit),
    // A quantity without periods of its own among others that have them is the same in all.
    observations: observationsOf(isPeriodic ? periods.at(-1) : undefined),
    ...(periods.length > 1 && isPeriodic
      ? {
          earlier: Object.fromEntries(periods.slice(0, -1).map((period) => [period, observationsOf(period)])),
        }
      : {}),
  };
}

/** Ids from the words of the headings, so that neither another order of columns nor a newer file changes a link. */
function indicatorIds(columns: readonly Pick<IndicatorColumn, 'label' | 'unit'>[]): string[] {
  const taken = new Map<string, number>();
  return columns.map(({ label, unit }) => {
    const id = `column-${hash(`${label}\n${unit}`)}`;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

/** FNV-1a, 32 bits: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
