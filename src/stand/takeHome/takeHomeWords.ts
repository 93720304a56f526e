import type { Language } from '../../domain/text';
import { takeHome as en } from '../../i18n/features/takeHome.en';
import { takeHome as ru, type TakeHomeWords } from '../../i18n/features/takeHome.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, TakeHomeWords>> = { ru, en };

/** What is said about taking a view home. */
export function useTakeHomeWords(): TakeHomeWords {
  return WORDS[useI18n().format.language];
}
