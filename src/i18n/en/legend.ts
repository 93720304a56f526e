import type { legend as russian } from '../ru/legend';

export const legend: typeof russian = {
  heading: 'Legend',
  countHeading: 'regions',
  zero: 'Zero',
  zeroDefinition: 'The value is known to be zero',
  unknown: 'No data',
  unknownCounted: 'No confirmed objects',
  unknownDefinition: 'The sources of the data set say nothing of it. This is neither zero nor “no”',
  notApplicable: 'Not applicable',
  notApplicableDefinition: 'The indicator cannot be computed: no denominator is published',
  range: (from, to) => (from === to ? from : `${from}–${to}`),
  rangeAbove: (from, to) => `over ${from} to ${to}`,
  countOfTotal: (count, total) => `${count} of ${total}`,
  ofTotal: (total) => `of ${total}`,
  highlight: 'Highlight the regions of this class',
  definitions: 'What the classes mean',
  dataset: 'Data set',
  compiledOn: (date) => `compiled: ${date}`,
};
