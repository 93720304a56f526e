import type { Language } from '../../domain/text';
import { offline as en } from '../../i18n/features/offline.en';
import { offline as ru, type OfflineWords } from '../../i18n/features/offline.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, OfflineWords>> = { ru, en };

/** The words of versions and updates: both languages travel with them, for they load on demand anyway. */
export function useOfflineWords(): OfflineWords {
  return WORDS[useI18n().format.language];
}
