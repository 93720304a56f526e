import { plural } from '../plural';
import type { ScatterWords } from './scatter.ru';

const regions = (count: number): string => plural('en', count, { one: 'region', other: 'regions' });

export const scatter: ScatterWords = {
  heading: 'Scatter plot',
  across: 'Across',
  upwards: 'Upwards',
  indicators: 'Indicators of the data set',
  series: 'Reference series',
  swap: 'Swap the axes',
  scales: 'Logarithmic scale',
  scaleOf: { x: 'Across', y: 'Upwards' },
  axis: (name, isLog) => (isLog ? `${name} (logarithmic scale)` : name),
  plot: (y, x) => `Regions: ${y} against ${x}`,
  hint: 'Point at a dot, or go to it with the arrow keys; pressing it selects the region in every form.',
  dot: (region, district, x, y) => `${region}, ${district}: ${x}; ${y}`,
  value: (label) => `${label}:`,
  valueOf: (label, value, region) => `${label}: ${value} — ${region}`,
  districts: 'Districts; pressing one keeps those chosen',
  trend: 'How the indicators go together',
  r: 'Pearson correlation, r',
  r2: 'Share of variance explained, r²',
  rank: 'Spearman correlation, ρ',
  count: 'Regions in the calculation, n',
  slope: (xUnit, slope, yUnit) =>
    `Line of least squares: one more unit across (${xUnit}) goes with ${slope} upwards (${yUnit}) on average.`,
  slopeLogX: (slope, yUnit) =>
    `The line of least squares is fitted to logarithms: ten times the value across goes with ${slope} upwards (${yUnit}) on average.`,
  slopeLogY: (xUnit, factor) =>
    `The line of least squares is fitted to logarithms: one more unit across (${xUnit}) multiplies the value upwards by ${factor} on average.`,
  slopeLogBoth: (factor) =>
    `The line of least squares is fitted to logarithms: ten times the value across multiplies the value upwards by ${factor} on average.`,
  logNote: 'The coefficient r is of the logarithms, too.',
  noUnit: 'no unit',
  caution:
    'A relation is not a cause. The regions are the whole country and not a sample, so no significance is calculated.',
  noTrend: 'No line: it takes at least three regions whose values differ.',
  absentHeading: 'Not shown',
  absent: {
    unknown: (count, written) => `${written} ${regions(count)}: no data on at least one indicator`,
    notApplicable: (count, written) => `${written} ${regions(count)}: an indicator is not applicable`,
    notOnLog: (count, written) =>
      `${written} ${regions(count)}: zero or less, which has no place on a logarithmic scale`,
  },
  outside: 'Regions outside the filter are faint and take no part in the calculation.',
  table: 'The same data as a table',
  region: 'Region',
  district: 'District',
  needsNumbers:
    'The horizontal axis needs a number, and the chosen indicator parts the regions into classes. Choose one of these:',
  noNumbers: 'This data set does not have two indicators that are numbers.',
  empty: 'There is no region of which both values are known.',
};
