import { plural } from '../plural';
import type { search as russian } from '../ru/search';

export const search: typeof russian = {
  label: 'Find a region by name, capital, code or park',
  placeholder: 'Region, park, code…',
  found: (count) =>
    count === 0
      ? 'Nothing found'
      : `${count} ${plural('en', count, { one: 'result', other: 'results' })} found`,
};
