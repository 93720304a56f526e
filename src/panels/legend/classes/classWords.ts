import { classes as en } from '../../../i18n/features/classes.en';
import { classes as ru } from '../../../i18n/features/classes.ru';
import { createFeatureWords } from '../../../i18n/I18nContext';

/** The words of the classes. */
export const useClassWords = createFeatureWords({ ru, en });
