import type { WireDataset } from '../wire/dataset';
import { TABLE_SOURCE, type BuiltContent } from './buildContent';
import { asWritten, UNIT_NOT_GIVEN, writtenDate } from './buildTexts';
import type { ImportDetails, IndicatorColumn } from './contract';
import type { CheckedSheet, ImportContext } from './context';
import { declareMeasures } from './declareMeasures';

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
  const ids = indicatorIds(checked.columns);
  const indicators = checked.columns.map((column, index) =>
    buildIndicator(column, ids[index] ?? '', index, checked, details),
  );
  const date = writtenDate(details.asOf);
  return {
    subtitle: {
      ru: `Показателей: ${indicators.length} · регионов: ${checked.regions.length} · на ${date.ru}`,
      en: `Indicators: ${indicators.length} · regions: ${checked.regions.length} · as of ${date.en}`,
    },
    defaultIndicatorId: ids[0] ?? '',
    presenceIndicatorId: null,
    indicators: [
      ...indicators,
      ...indicators.flatMap((indicator, index) =>
        checked.columns[index]?.isCount === true ? declareMeasures(indicator, details.asOf, geography) : [],
      ),
    ],
    headlines: [],
    objects: [],
    unmatchedObjects: [],
    unmatchedRegions: checked.unmatched.map(({ name, values }) => ({
      name,
      values: Object.fromEntries(
        values.flatMap((value, index) => (value === null ? [] : [[ids[index] ?? '', value] as const])),
      ),
    })),
    citedSources: [],
  };
}

function buildIndicator(
  { label, unit }: IndicatorColumn,
  id: string,
  index: number,
  { regions }: Checked,
  { asOf, confidence, origin }: ImportDetails,
): NumberIndicator {
  const date = writtenDate(asOf);
  const withoutUnit = (sentence: string) => (unit === '' ? ` ${sentence}` : '');
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
    observations: Object.fromEntries(
      regions.map(({ regionId, values }) => {
        const value = values[index] ?? null;
        return [
          regionId,
          value === null
            ? { kind: 'unknown' as const, sourceIds: [TABLE_SOURCE], note: null }
            : {
                kind: 'value' as const,
                value,
                asOf,
                confidence,
                sourceIds: [TABLE_SOURCE],
                note: null,
              },
        ];
      }),
    ),
  };
}

/** Ids from the words of the headings, so that neither another order of columns nor a newer file changes a link. */
function indicatorIds(columns: readonly IndicatorColumn[]): string[] {
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
