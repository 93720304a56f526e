import type { Language } from '../../domain/text';
import { ranking as en } from '../../i18n/features/ranking.en';
import { ranking as ru, type RankingWords } from '../../i18n/features/ranking.ru';
import { useI18n } from '../../i18n/I18nContext';

const WORDS: Readonly<Record<Language, RankingWords>> = { ru, en };

/** The words of the ranking: both languages travel with it, for it loads on demand anyway. */
export function useRankingWords(): RankingWords {
  return WORDS[useI18n().format.language];
}
