import { plural } from '../plural';
import type { sources as russian } from '../ru/sources';

export const sources: typeof russian = {
  inline: (count) => `${plural('en', count, { one: 'Source', other: 'Sources' })}:`,
  undated: 'date not stated',
  title: 'Sources and definitions',
  compiledOn: (date) => `Data set compiled on ${date}`,
  licence: 'Licence',
  boundaries: 'Boundaries',
  completeness: 'Completeness',
  indicatorCoverage: (known, total) =>
    `Known for ${known} of ${total} ${plural('en', total, { one: 'region', other: 'regions' })}`,
  objectsNamed: (count) => `Objects named in this data set: ${count}`,
  headlinesHint: 'Published, for comparison:',
  definitions: 'Definitions of indicators',
  unmatched: 'Objects outside the list of regions',
  unmatchedHint: 'They belong to the data set, but the map has no region for them.',
  datasetSources: (count) => `Sources of the data set: ${count}`,
  geographySources: (count) => `Sources of boundaries and reference statistics: ${count}`,
};
