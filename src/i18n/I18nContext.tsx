import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../domain/text';
import type { Formatters } from './formatters';
import type { Messages } from './ru';

export interface I18n {
  readonly t: Messages;
  readonly format: Formatters;
}

const Context = createContext<I18n | null>(null);

export function I18nProvider({ value, children }: { readonly value: I18n; readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/** Messages and formatters of the page's language. */
export function useI18n(): I18n {
  const value = useContext(Context);
  if (value === null) throw new Error('useI18n outside I18nProvider');
  return value;
}

/** Makes the hook that gives a feature its words: both languages travel with it, for it loads on demand anyway. */
export function createFeatureWords<Words>(words: Readonly<Record<Language, Words>>): () => Words {
  return () => words[useI18n().format.language];
}
