import { plural } from '../plural';
import type { filters as russian } from '../ru/filters';

export const filters: typeof russian = {
  indicator: 'Indicator',
  measure: 'Measure',
  measures: { count: 'Number', share: 'share of the country', quotient: 'location quotient' },
  district: 'Federal district',
  dataset: 'Data set',
  ownFile: (title: string): string => `${title} (your file)`,
  all: 'All',
  anyKind: 'Any',
  anyStatus: 'Any',
  objects: 'Objects',
  objectsAndProgramme: 'Objects and programme',
  active: (count) => `${count} ${plural('en', count, { one: 'condition', other: 'conditions' })}`,
  counting: 'Which objects count',
  countingAll: 'All named',
  kind: 'Type of object',
  kinds: {
    industrial_park: 'Industrial park',
    industrial_technopark: 'Industrial technopark',
    industrial_park_or_technopark: 'Type not specified',
  },
  status: 'Status of object',
  statuses: {
    operating: 'Operating',
    being_created: 'Being created',
    unknown: 'Status not stated',
  },
  programmes: {
    any: 'All regions',
    participant: 'Participation confirmed',
    unknown: 'No information found',
  },
  programmesInScenario: {
    any: 'All regions',
    participant: 'Takes part',
    unknown: 'Does not take part',
  },
  reset: 'Reset',
  resetAll: 'Reset all',
  more: 'Data and filters',
  kept: (kept, total) =>
    `Selected: ${kept} ${plural('en', kept, { one: 'region', other: 'regions' })} of ${total}`,
};
