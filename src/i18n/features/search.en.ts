import type { SearchWords } from './search.ru';

const codeSystems: Readonly<Record<string, string>> = {
  car: 'Car plate code',
  iso: 'ISO 3166-2',
  okato: 'OKATO',
  oktmo: 'OKTMO',
};

export const search: SearchWords = {
  results: 'Search results',
  nothing: 'Nothing found. Try the name of a region, its capital, a code or the name of a park.',
  code: (code, system) => `${codeSystems[system ?? ''] ?? 'Code'} ${code}`,
  capital: (name) => `Capital or administrative centre: ${name}`,
  kinds: {
    industrial_park: 'Industrial park',
    industrial_technopark: 'Industrial technopark',
    industrial_park_or_technopark: 'Park or technopark',
  },
};
