import { ranking as en } from '../../i18n/features/ranking.en';
import { ranking as ru } from '../../i18n/features/ranking.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** The words of the ranking. */
export const useRankingWords = createFeatureWords({ ru, en });
