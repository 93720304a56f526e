import type { Language } from '../domain/text';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** The form of a word that goes with a number, by CLDR's rules: 1 регион, 2 региона, 5 регионов. */
export function plural(language: Language, count: number, forms: Forms): string {
  const rule = (rules[language] ??= new Intl.PluralRules(language)).select(count);
  return forms[rule] ?? forms.other;
}
