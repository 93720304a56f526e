import type { Language } from '../../domain/text';
import { programme as en } from '../../i18n/features/programme.en';
import { programme as ru, type ProgrammeWords } from '../../i18n/features/programme.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, ProgrammeWords>> = { ru, en };

/** The words of this page: both languages travel with it, for it loads on demand anyway. */
export function useProgrammeWords(): ProgrammeWords {
  return WORDS[useI18n().format.language];
}
