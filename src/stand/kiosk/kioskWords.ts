import type { Language } from '../../domain/text';
import { kiosk as en } from '../../i18n/features/kiosk.en';
import { kiosk as ru, type KioskWords } from '../../i18n/features/kiosk.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, KioskWords>> = { ru, en };

/** What a stand says to its visitors. */
export function useKioskWords(): KioskWords {
  return WORDS[useI18n().format.language];
}
