import type { Language } from '../../domain/text';
import { pair as en } from '../../i18n/features/pair.en';
import { pair as ru, type PairWords } from '../../i18n/features/pair.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, PairWords>> = { ru, en };

/** The words of a pair of indicators: both languages travel with what uses them, for it loads on demand anyway. */
export function usePairWords(): PairWords {
  return WORDS[useI18n().format.language];
}
