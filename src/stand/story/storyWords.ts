import type { Language } from '../../domain/text';
import { story as en } from '../../i18n/features/story.en';
import { story as ru, type StoryWords } from '../../i18n/features/story.ru';

/** The words of stories in both languages, for a report is written before its reader is known. */
export const STORY_WORDS: Readonly<Record<Language, StoryWords>> = { ru, en };
