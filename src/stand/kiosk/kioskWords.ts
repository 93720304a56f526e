import { kiosk as en } from '../../i18n/features/kiosk.en';
import { kiosk as ru } from '../../i18n/features/kiosk.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** What a stand says to its visitors. */
export const useKioskWords = createFeatureWords({ ru, en });
