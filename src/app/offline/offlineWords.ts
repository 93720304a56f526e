import { offline as en } from '../../i18n/features/offline.en';
import { offline as ru } from '../../i18n/features/offline.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of versions and updates. */
export const useOfflineWords = createFeatureWords({ ru, en });
