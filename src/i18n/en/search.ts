import { plural } from '../plural';
import type { search as russian } from '../ru/search';

export const search: typeof russian = {
  label: 'Find a region by name, capital, code or park',
  placeholder: 'Region, park, code…',
  results: 'Search results',
  nothing: 'Nothing found. Try the name of a region, its capital, a code or the name of a park.',
  found: (count) =>
    count === 0
      ? 'Nothing found'
      : `${count} ${plural('en', count, { one: 'result', other: 'results' })} found`,
  code: (code) => `Code ${code}`,
  capital: (name) => `Capital or administrative centre: ${name}`,
  kinds: {
    industrial_park: 'Industrial park',
    industrial_technopark: 'Industrial technopark',
    industrial_park_or_technopark: 'Park or technopark',
  },
};
