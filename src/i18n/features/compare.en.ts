import { plural } from '../plural';
import type { CompareWords } from './compare.ru';

export const compare: CompareWords = {
  heading: 'Comparison of regions',
  empty: 'No regions are chosen yet.',
  howTo:
    'Add up to four regions: find them here, tick them in the table, or press “Compare” on a region’s card, opened from the map or the search.',
  searchLabel: 'Add a region to the comparison',
  placeholder: 'Name, capital or code',
  add: 'Add',
  addSelected: (name) => `Add the selected: ${name}`,
  compare: 'Compare',
  chosen: (count, most) => `${count} of ${most}`,
  compareRegion: (name) => `Compare: ${name}`,
  remove: (name) => `Remove from the comparison: ${name}`,
  clear: 'Clear',
  print: 'Print',
  full: (most, written) =>
    `No more than ${written} ${plural('en', most, { one: 'region fits', other: 'regions fit' })} side by side: remove one to add another.`,
  notFound: 'No such region is found.',
  already: (name) => `Already compared: ${name}.`,
  added: (name) => `Added: ${name}.`,
  indicator: 'Indicator',
  mean: 'mean of the regions',
  /** What the figure of a place is. */
  whole: { sum: 'in all', ratio: 'as a whole' },
  wholeAndMean: 'as a whole, and mean of the regions',
  meanOf: (known, of) => `of ${known} of ${of}`,
  meanNote:
    'As a whole: of a rate, the sum of the numerators by that of the denominators, which for a location quotient of the country is 1; of a number or a share, the sum. The mean of the regions stands apart and is unweighted: each region with a known value counts once, however many people live there. Nothing known is not zero: such regions are in neither. The choice of districts and programme does not change them.',
  foundNote:
    'The list of objects is incomplete: the number says how many objects the sources name, not how many there are.',
  barNote: 'The bars of a row share one scale.',
  noMean: 'no known values',
  groups: {
    classes: 'Presence and participation',
    numbers: 'Indicators of the data set',
    objects: 'Objects by type and status',
    statistics: 'Reference statistics',
  },
  meanLabel: (label) => `${label}: mean of the regions`,
  classLabel: (indicator, category) => `${indicator}: ${category}`,
  figureOf: (value, row, column) => `${value} — ${row}, ${column}`,
  dock: 'Comparison',
  open: 'Open',
  compiled: (date) => `Compiled: ${date}`,
  address: (address) => `Address: ${address}`,
};
