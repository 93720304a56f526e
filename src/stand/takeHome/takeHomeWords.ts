import { takeHome as en } from '../../i18n/features/takeHome.en';
import { takeHome as ru } from '../../i18n/features/takeHome.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** What is said about taking a view home. */
export const useTakeHomeWords = createFeatureWords({ ru, en });
