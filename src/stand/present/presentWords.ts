import type { Language } from '../../domain/text';
import { present as en } from '../../i18n/features/present.en';
import { present as ru, type PresentWords } from '../../i18n/features/present.ru';
import { createFeatureWords } from '../../i18n/I18nContext';

/** Words of the presenter in both languages: a story is written in both, whatever the screen speaks. */
export const PRESENT_WORDS: Readonly<Record<Language, PresentWords>> = { ru, en };

/** Words of the presenter, in the language of the page. */
export const usePresentWords = createFeatureWords(PRESENT_WORDS);
