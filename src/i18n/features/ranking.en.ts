import { plural } from '../plural';
import type { RankingWords } from './ranking.ru';

const regions = (count: number): string => plural('en', count, { one: 'region', other: 'regions' });

export const ranking: RankingWords = {
  caption: 'Ranking of regions',
  ranked: (known, total, count) => `${known} of ${total} ${regions(count)} ranked`,
  rankedInFilter: (known, total, count) =>
    `${known} of the ${total} ${regions(count)} kept by the filter ranked`,
  hint: 'Press a value to see its source. Equal values share a place. With a keyboard, arrow keys lead from row to row.',
  colors: 'Colour of bars',
  colorsBy: { classes: 'Classes', districts: 'Districts' },
  mean: 'Mean',
  median: 'Median',
  middle: (name, unit) => (unit === '' ? `${name}:` : `${name}, ${unit}:`),
  unweighted: 'Unweighted: each region with a known value counts once, however many people live there.',
  place: (place) => `Place ${place}`,
  sharedPlace: (place) => `Place ${place}, shared`,
  valueOf: (region, value) => `${value} — ${region}`,
  notRanked: 'Not ranked',
  notRankedHint:
    'Nothing known is not zero: these regions are in neither the order, the mean nor the median.',
  classes: 'Regions by class',
  classesHint:
    'The classes of this indicator do not measure a size, so there are no places: regions are grouped by class in the order of the legend, by name within a class.',
  groupCount: (group, count) => `${group}: ${count}`,
  hatched: (label, count) => `Hatched: ${label} — ${count}`,
  noMembers: 'There are no such regions',
  nothingKnown: 'The value is not known for any of these regions.',
  empty: 'The filter leaves no region.',
};
