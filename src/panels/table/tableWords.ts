import { table as en } from '../../i18n/features/table.en';
import { table as ru } from '../../i18n/features/table.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the table. */
export const useTableWords = createFeatureWords({ ru, en });
