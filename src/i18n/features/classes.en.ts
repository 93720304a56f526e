import type { ClassWords } from './classes.ru';

export const classes: ClassWords = {
  heading: 'Classes',
  close: 'Close',
  histogram: (indicator) => `Distribution of the regions by size: ${indicator}. Class breaks`,
  counted: (shown, zeros, missing) =>
    `Regions in the histogram: ${shown}. Outside it: zero ${zeros}, without a value ${missing}.`,
  logarithmic: 'logarithmic scale',
  middles: {
    one: (value) => `equal parts: ${value}`,
    rate: (value) => `country ${value}`,
    equalShare: (value) => `equal share ${value}`,
    mean: (value) => `mean of the regions ${value}`,
  },
  middleNotes: {
    one: (value) =>
      `The palette parts at ${value}, where the region’s share of the indicator equals its share of the base, as for the country as a whole.`,
    rate: (value) =>
      `The palette parts at the country’s value, ${value}: the sum of the numerators by that of the denominators, not the mean of the regions.`,
    equalShare: (value) =>
      `The palette parts at the equal share, ${value}: what each region would have if all had the same.`,
    mean: (value) =>
      `The palette parts at the mean of the regions, ${value}. Unweighted: each region with a known value counts once.`,
  },
  breakName: (number, count) => `Break ${number} of ${count}`,
  upTo: (value) => `up to and including ${value}`,
  method: 'Method',
  methods: {
    jenks: 'Natural breaks (Jenks)',
    quantile: 'Quantiles: equal numbers of regions',
    equal: 'Equal intervals',
    headtail: 'Head/tail breaks (Jiang)',
    manual: 'Breaks by hand',
  },
  count: 'Number of classes',
  fewer: 'Fewer classes',
  more: 'More classes',
  made: (made, asked) =>
    `There are ${made} classes instead of ${asked}: this method cannot divide these values further.`,
  palette: 'Palette',
  palettes: {
    blue: 'Blue',
    warm: 'Warm',
    viridis: 'Yellow to violet',
    diverging: 'To both sides of the country’s level',
  },
  breaks: 'Breaks',
  hint: 'A break belongs to the class below it. Zero and missing data are classes of their own. Breaks are computed from all regions and do not change with filters or years.',
  lower: (name) => `${name}: move down`,
  raise: (name) => `${name}: move up`,
  remove: (name) => `${name}: remove`,
  add: 'Add a break',
  reset: 'Restore the original',
};
