import { sources as en } from '../../i18n/features/sources.en';
import { sources as ru } from '../../i18n/features/sources.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of this page. */
export const useSourcesWords = createFeatureWords({ ru, en });
