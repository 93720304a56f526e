import type { Language } from '../domain/text';
import { createFormatters } from './formatters';
import type { I18n } from './I18nContext';
import type { Messages } from './ru';

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  ru: () => import('./ru').then(({ ru }) => ru),
  en: () => import('./en').then(({ en }) => en),
};

/** Messages and formatters of a language; each language is a chunk of its own. */
export async function loadMessages(language: Language): Promise<I18n> {
  return { t: await loaders[language](), format: createFormatters(language) };
}
