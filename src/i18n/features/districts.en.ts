import { plural } from '../plural';
import type { DistrictsWords } from './districts.ru';

export const districts: DistrictsWords = {
  heading: 'Federal districts',
  hint: 'All maps share classes and colours; each has a scale of its own.',
  map: (district, question) => `${district}. ${question}`,
  regions: (count, shown) => `${shown} ${plural('en', count, { one: 'region', other: 'regions' })}`,
  classesHeading: 'Objects by type and status',
  empty: 'The filter has left no region.',
};
