import { scatter as en } from '../../i18n/features/scatter.en';
import { scatter as ru } from '../../i18n/features/scatter.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the scatter plot. */
export const useScatterWords = createFeatureWords({ ru, en });
