import { pair as en } from '../../i18n/features/pair.en';
import { pair as ru } from '../../i18n/features/pair.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of a pair of indicators. */
export const usePairWords = createFeatureWords({ ru, en });
