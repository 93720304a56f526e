import { plural } from '../plural';
import type { ProvenanceWords } from './provenance.ru';

const regions = (count: number): string => plural('en', count, { one: 'region', other: 'regions' });

export const provenance: ProvenanceWords = {
  heading: 'Where this figure comes from',
  close: 'Close',
  kinds: {
    industrial_park: 'Industrial parks',
    industrial_technopark: 'Industrial technoparks',
    industrial_park_or_technopark: 'Parks or technoparks, type not stated',
  },
  statuses: { operating: 'operating', being_created: 'being created', unknown: 'status not stated' },
  facts: {
    status: 'Status',
    register: 'Federal register',
    isCompliant: 'Compliance with the requirements',
    areaHa: 'Area',
    residents: 'Number of residents',
    openedYear: 'Year of opening or launch',
  },
  objects: 'Named objects',
  shareOfObjects: 'Share of the objects of the country',
  regionsOfClass: (indicator, label) => `${indicator}: ${label}`,
  everywhere: 'The whole country',
  unknown: 'No data',
  notCounted: 'Unknown: no object is confirmed',
  coverage: (known, total, count) => `Known for ${known} of ${total} ${regions(count)}`,
  regionCount: (count, n) => `${count} ${regions(n)}`,
  objectCount: (count, n) => `${count} ${plural('en', n, { one: 'object', other: 'objects' })}`,
  compliant: { yes: 'meets the requirements', no: 'does not meet the requirements', unknown: 'no data' },
  definition: 'Definition',
  asOf: (date) => `As of: ${date}`,
  undatedFigure: 'Date of the figure not stated',
  note: 'Words of the source, or a reservation of the data set',
  howMade: 'How it is made',
  numerator: 'Numerator',
  denominator: 'Denominator',
  part: 'Part',
  whole: 'Whole',
  regionShare: 'Share of the region in the country',
  membersOf: (count, of, n) => `${count} of ${of} ${regions(n)} in the filter`,
  membersOfAll: (count, of, n) => `${count} of ${of} ${regions(n)}`,
  meanOf: (count, of, n) =>
    `Mean of ${count} of ${of} ${regions(n)}: each region with a known value counts once, the others are left out.`,
  sumOf: (count, of, n) =>
    `Sum of ${count} of ${of} ${regions(n)}: regions without a known value are left out.`,
  noMembers: 'There are no such regions',
  completeList: 'The list is complete: there are no objects it does not name.',
  incompleteList: 'The list is incomplete: only named objects are counted, the others are unknown.',
  rule: (label) => `Counted: ${label}`,
  undecided: (count, n) =>
    `Another ${count} ${plural('en', n, { one: 'is', other: 'are' })} named, but no source says whether they meet the definition. They are not counted.`,
  filter: (parts) => `Filter: ${parts}`,
  more: (count) => `and ${count} more`,
  sources: (count) =>
    `${plural('en', count, { one: 'Source', other: 'Sources' })}${count > 1 ? `: ${count}` : ''}`,
  noSource: 'No source is named: nothing is known',
  published: (date) => `published: ${date}`,
  undated: 'date of publication not given',
  noAddress: 'address not given',
  toSources: 'All sources and the method',
};
