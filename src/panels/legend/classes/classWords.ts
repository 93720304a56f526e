import type { Language } from '../../../domain/text';
import { classes as en } from '../../../i18n/features/classes.en';
import { classes as ru, type ClassWords } from '../../../i18n/features/classes.ru';
import { useI18n } from '../../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, ClassWords>> = { ru, en };

/** The words of the classes: both languages travel with them, for they load on demand anyway. */
export function useClassWords(): ClassWords {
  return WORDS[useI18n().format.language];
}
