import type { Language } from '../../domain/text';
import { table as en } from '../../i18n/features/table.en';
import { table as ru, type TableWords } from '../../i18n/features/table.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, TableWords>> = { ru, en };

/** The words of the table: both languages travel with it, for it loads on demand anyway. */
export function useTableWords(): TableWords {
  return WORDS[useI18n().format.language];
}
