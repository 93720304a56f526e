import type { AsOf, Localized } from '../../src/domain/text';
import { romanise } from './transliterate';
import { bindWords, writeEnglishFigures } from './typography';
import { readTable } from './readTables';

/** Texts of the source tables in both languages. Every text asked for that no table has is kept in `missing`. */
export interface Translations {
  /** A text of any table by its exact wording. */
  readonly text: (original: string) => Localized;
  /** The title of a page; the name of a site in Latin letters is the same in both languages. */
  readonly title: (original: string) => Localized;
  readonly date: (original: string) => AsOf | null;
  /** A unit in the form its number asks for. */
  readonly unit: (original: string, value: string) => Localized;
  readonly fact: (id: string, field: FactField, original: string) => Localized;
  readonly missing: ReadonlySet<string>;
}

export type FactField = 'label' | 'value' | 'evidence';

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const HAS_CYRILLIC = /[А-Яа-яЁё]/;
const HAS_LATIN_WORD = /[a-z]{3}/;

/** Reads `geo/sources/tables/translations`; an empty English cell means "romanise the original". */
export function readTranslations(): Translations {
  const texts = new Map(
    readTable('translations/texts.csv', ['original', 'ru', 'en']).map((row) => [row.original, row]),
  );
  const dates = new Map(
    readTable('translations/dates.csv', ['original', 'iso', 'ru', 'en']).map((row) => [row.original, row]),
  );
  const units = new Map(
    readTable('translations/units.csv', ['original', 'ru', 'en']).map((row) => [row.original, row]),
  );
  const facts = new Map(
    readTable('translations/facts.csv', [
      'fact_id',
      'label_ru',
      'label_en',
      'value_ru',
      'value_en',
      'evidence_ru',
      'evidence_en',
    ]).map((row) => [row.fact_id, row]),
  );
  const missing = new Set<string>();

  /** A cell, or the original where it needs no translation; else the gap is noted. */
  const pick = (key: string, original: string, ru: string | undefined, en: string | undefined): Localized => {
    const isRussian = HAS_CYRILLIC.test(original) && !HAS_LATIN_WORD.test(original);
    const isLanguageless = !HAS_CYRILLIC.test(original) && !HAS_LATIN_WORD.test(original);
    if (!ru && !isRussian && !isLanguageless) missing.add(key);
    return {
      ru: bindWords(ru || writeRussianNumbers(original)),
      en: bindWords(writeEnglishFigures(romanise(en || original).replace(/~(\d)/g, 'about $1'))),
    };
  };

  return {
    missing,
    text: (original) => {
      const row = texts.get(original);
      return pick(`texts: ${original}`, original, row?.ru, row?.en);
    },
    title: (original) => {
      const row = texts.get(original);
      if (row === undefined && !HAS_CYRILLIC.test(original)) return { ru: original, en: original };
      return { ru: bindWords(row?.ru || original), en: romanise(row?.en || original) };
    },
    date: (original) => {
      if (original === '') return null;
      if (ISO.test(original)) return original;
      const row = dates.get(original);
      if (row === undefined) {
        missing.add(`dates: ${original}`);
        return { ru: original, en: original };
      }
      return row.iso || { ru: row.ru, en: row.en };
    },
    unit: (original, value) => {
      const row = units.get(original);
      if (row === undefined) missing.add(`units: ${original}`);
      return {
        ru: pluralForm(row?.ru ?? original, value, 'ru'),
        en: pluralForm(row?.en ?? original, value, 'en'),
      };
    },
    fact: (id, field, original) => {
      const row = facts.get(id);
      return pick(`facts: ${id} ${field}: ${original}`, original, row?.[`${field}_ru`], row?.[`${field}_en`]);
    },
  };
}

/** `41.7` as «41,7», `>50` as «> 50». A text in words is left as it is. */
function writeRussianNumbers(text: string): string {
  if (/[^\d\s.,/+>~;()%-]/.test(text)) return text;
  return text
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/>(\d)/g, '> $1')
    .replace(/~(\d)/g, 'около $1');
}

/** Of `парк|парка|парков` or `park|parks` the form for the number; for anything but a whole number the last. */
function pluralForm(forms: string, value: string, language: 'ru' | 'en'): string {
  const all = forms.split('|');
  const last = all.at(-1) ?? forms;
  if (!/^\d+$/.test(value)) return last;
  const category = new Intl.PluralRules(language).select(Number(value));
  const index = language === 'en' ? ['one', 'other'] : ['one', 'few', 'many'];
  return all[index.indexOf(category)] ?? last;
}
