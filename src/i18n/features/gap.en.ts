import { plural } from '../plural';
import type { GapWords } from './gap.ru';

export const gap: GapWords = {
  heading: 'Gap: objects and the programme',
  compliances: {
    none: 'No object that meets the requirements',
    has: 'Has an object that meets the requirements',
    unknown: 'Unknown whether there is such an object',
  },
  participations: {
    reported: 'in the programme',
    outside: 'not among the participants listed',
    notReported: 'participation not reported',
  },
  participation: (label) => `in the programme: ${label}`,
  regions: (count, written) => `${written} ${plural('en', count, { one: 'region', other: 'regions' })}`,
  summary: {
    none: 'Without objects that meet the requirements: ',
    reported: '; of them in the programme: ',
    outside: (label) => `; ${label}: `,
    notReported: '; participation not reported: ',
    unknown: '. Unknown whether there is such an object: ',
    end: '.',
  },
  ofKept: (kept, total) => `The filter keeps ${kept} of ${total} regions.`,
  share: (share) => `${share} of the regions`,
  complete:
    'The list of objects is complete: a region without an object that meets the requirements has none in this data set.',
  incomplete:
    'The list of objects is incomplete. “No” is said only where a source states that there were no objects at its date; the other regions without a confirmed object are “unknown”.',
  notReportedNote:
    'Open sources know only participants: where no participation is reported, that does not mean that the region stays away.',
  everyKind:
    'Objects of every type and status count: the filter chooses regions, and the question is about the whole region.',
  tableHeading: 'Objects and participation in the programme',
  unknownHeading: 'Outside the table: unknown',
  unknownNote:
    'These regions are counted neither with those that have such an object nor with those that have none.',
  noRegions: 'There are no such regions',
  mapHeading: 'On the map',
  mapLabel: 'Map: objects that meet the requirements, and participation in the programme',
  hatched: 'Hatching: in the programme',
  districtsHeading: 'By district',
  district: 'District',
  bar: 'Composition',
  columns: {
    none: 'No object',
    noneReported: 'of them in the programme',
    has: 'Has one',
    unknown: 'Unknown',
  },
  total: 'Total',
  cellOf: (compliance, participation) => `${compliance}, ${participation}`,
  figureOf: (value, label) => `${value} — ${label}`,
  definition:
    'Has: at least one named object meets the federal requirements or the national standards, or a source shows an object in a federal register. No: a complete list names no such object, or a source states that there were none. Otherwise unknown.',
  silent: {
    programme:
      'This data set does not speak of the programme, so that objects cannot be set against participation.',
    compliance:
      'This data set does not say whether objects meet the requirements, so that the question of the gap stays open.',
  },
  empty: 'The filter leaves no region.',
  print: 'Print',
  compiled: (date) => `Compiled: ${date}`,
  address: (address) => `Address: ${address}`,
};
