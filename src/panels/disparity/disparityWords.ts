import { disparity as en } from '../../i18n/features/disparity.en';
import { disparity as ru } from '../../i18n/features/disparity.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the measures. */
export const useDisparityWords = createFeatureWords({ ru, en });
