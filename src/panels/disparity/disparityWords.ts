import type { Language } from '../../domain/text';
import { disparity as en } from '../../i18n/features/disparity.en';
import { disparity as ru, type DisparityWords } from '../../i18n/features/disparity.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, DisparityWords>> = { ru, en };

/** The words of the measures: both languages travel with them, for they load on demand anyway. */
export function useDisparityWords(): DisparityWords {
  return WORDS[useI18n().format.language];
}
