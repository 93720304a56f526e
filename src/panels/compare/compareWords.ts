import type { Language, Localized } from '../../domain/text';
import { compare as en } from '../../i18n/features/compare.en';
import { compare as ru, type CompareWords } from '../../i18n/features/compare.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, CompareWords>> = { ru, en };

/** The words of the comparison: both languages travel with it, for it loads on demand anyway. */
export function useCompareWords(): CompareWords {
  return WORDS[useI18n().format.language];
}

/** A text in both languages, as data carries it: for the origin of a figure. */
export function inBoth(say: (words: CompareWords, language: Language) => string): Localized {
  return { ru: say(ru, 'ru'), en: say(en, 'en') };
}
