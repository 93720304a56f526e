import { plural } from '../plural';
import type { sources as russian } from '../ru/sources';

export const sources: typeof russian = {
  inline: (count) => `${plural('en', count, { one: 'Source', other: 'Sources' })}:`,
  undated: 'date not stated',
};
