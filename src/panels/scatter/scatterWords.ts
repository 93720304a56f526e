import type { Language } from '../../domain/text';
import { scatter as en } from '../../i18n/features/scatter.en';
import { scatter as ru, type ScatterWords } from '../../i18n/features/scatter.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, ScatterWords>> = { ru, en };

/** The words of the scatter plot: both languages travel with it, for it loads on demand anyway. */
export function useScatterWords(): ScatterWords {
  return WORDS[useI18n().format.language];
}
