import { createInBoth } from '../../i18n/createInBoth';
import { compare as en } from '../../i18n/features/compare.en';
import { compare as ru } from '../../i18n/features/compare.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the comparison. */
export const useCompareWords = createFeatureWords({ ru, en });

/** A text of it in both languages. */
export const inBoth = createInBoth({ ru, en });
