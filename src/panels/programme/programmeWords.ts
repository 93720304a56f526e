import { programme as en } from '../../i18n/features/programme.en';
import { programme as ru } from '../../i18n/features/programme.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of this page. */
export const useProgrammeWords = createFeatureWords({ ru, en });
