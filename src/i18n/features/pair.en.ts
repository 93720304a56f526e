import type { PairWords } from './pair.ru';

export const pair: PairWords = {
  second: 'Second indicator',
  none: 'None',
  hint: 'Map and tiles show both indicators at once; the scatter plot has the second on its vertical axis.',
  matrix: (first, second) => `Across: ${first}; upwards: ${second}`,
  more: 'more',
  cell: (first, second, count) => `${first}; ${second}: ${count}`,
  both: (first, second) => `${first}; ${second}`,
  counted: 'Cells hold the number of regions',
  unknown: (label) => `No data: ${label}`,
  unknownBoth: 'No data on either indicator',
  notApplicable: (label) => `Not applicable: ${label}`,
  notApplicableBoth: 'Neither indicator is applicable',
  notReported: (label) => `Not reported: ${label}`,
  otherClass: (label) => `Another class: ${label}`,
  how: 'How to read this map',
  howNumbers:
    'Each indicator is parted into three classes of about as many regions. The more of the first, the further the colour is from the background; the more of the second, the warmer the hue and the denser the hatching.',
  howCategories:
    'Colour is the class of the first indicator. Hatching is the second, parted into three classes of about as many regions: the denser, the more; no hatching means little.',
  howOverlay: (label) =>
    `Colour is the first indicator. Hatching marks the regions of “${label}”; where there is none, it is not confirmed.`,
  howTies:
    'Equal values are always in one class and zero is where its size puts it, so that classes may differ in number.',
  howCare:
    'Classes that meet do not mean that the indicators are related: the scatter plot tests that. A region that lacks data on either is shown apart.',
};
