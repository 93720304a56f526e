import type { Language } from '../../domain/text';
import { sources as en } from '../../i18n/features/sources.en';
import { sources as ru, type SourcesWords } from '../../i18n/features/sources.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, SourcesWords>> = { ru, en };

/** The words of this page: both languages travel with it, for it loads on demand anyway. */
export function useSourcesWords(): SourcesWords {
  return WORDS[useI18n().format.language];
}
