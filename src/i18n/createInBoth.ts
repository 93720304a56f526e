import type { Language, Localized } from '../domain/text';

/** Makes what says something of a feature in both languages, as data carries a text: for the origin of a figure. */
export function createInBoth<Words>(words: Readonly<Record<Language, Words>>) {
  return (say: (words: Words, language: Language) => string): Localized => ({
    ru: say(words.ru, 'ru'),
    en: say(words.en, 'en'),
  });
}
