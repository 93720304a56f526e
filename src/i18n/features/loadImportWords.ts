import type { Language } from '../../domain/text';
import type { ImportWords } from './import.ru';

const loaders: Readonly<Record<Language, () => Promise<ImportWords>>> = {
  ru: () => import('./import.ru').then(({ importRu }) => importRu),
  en: () => import('./import.en').then(({ importEn }) => importEn),
};

/** Words of loading one's own data: apart from the others, for most visits need none of them. */
export function loadImportWords(language: Language): Promise<ImportWords> {
  return loaders[language]();
}
