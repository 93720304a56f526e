import { createContext, useContext } from 'react';
import type { ImportWords } from '../../i18n/features/import.ru';

const Context = createContext<ImportWords | null>(null);

export const ImportWordsProvider = Context;

/** Words of loading one's own data, in the language of the page. */
export function useImportWords(): ImportWords {
  const words = useContext(Context);
  if (words === null) throw new Error('useImportWords outside ImportWordsProvider');
  return words;
}
