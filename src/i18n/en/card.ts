import { plural } from '../plural';
import type { card as russian } from '../ru/card';

const objects = (count: number): string => plural('en', count, { one: 'object', other: 'objects' });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const card: typeof russian = {
  summary: 'In brief',
  close: 'Close the region card',
  previous: (name) => `Previous region: ${name}`,
  next: (name) => `Next region: ${name}`,
  capital: (name) => `capital: ${name}`,
  unknownClass: 'No information found',
  undated: 'date not stated',
  asOf: (date) => `as of ${date}`,
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  note: 'Note:',
  objects: 'Objects',
  programme: 'Programme',
  programmeYes: (years) => `Participation confirmed: ${years}`,
  programmeInScenario: (years) => `Takes part: ${years}`,
  programmeUnknown: 'No information on participation found',
  programmeUnknownLong:
    'No information on participation found. This does not mean that the region did not take part: no full list of participants has been published.',
  project: (name) => `Project: ${name}`,
  aboutProgramme: 'More about the programme',
  noObjects: 'No named objects found',
  noObjectsLong: 'No named objects found. Not found does not mean that there are none.',
  noneCounted: (named: string): string => `None under the chosen definition (named: ${named})`,
  noneInScenario: 'No objects',
  operating: (count) => `${count} operating`,
  beingCreated: (count) => `${count} being created`,
  statusUnknown: (count) => `${count} with no status stated`,
  objectsHeading: 'Named objects',
  filtered: (kept, total) => `${kept} of ${total} match the filter. The others are shown paler.`,
  showMore: (count) => `Show ${count} more ${objects(count)}`,
  showMoreStatements: (count) =>
    `Show ${count} more ${plural('en', count, { one: 'statement', other: 'statements' })}`,
  kinds: {
    industrial_park: 'Industrial park',
    industrial_technopark: 'Industrial technopark',
    industrial_park_or_technopark: 'Park or technopark, type not specified',
  },
  statuses: {
    operating: 'operating',
    being_created: 'being created',
    unknown: 'status not stated',
  },
  brownfield: 'brownfield',
  register: {
    yes: 'In the federal register',
    no: 'Not in the federal register',
    unknown: 'Register entry not confirmed',
  },
  compliant: {
    yes: 'meets the requirements',
    no: 'does not meet the requirements',
  },
  areaHa: (area) => `${area} ha`,
  residents: (count, text) => `${text} ${plural('en', count, { one: 'resident', other: 'residents' })}`,
  year: (year) => `year of opening or launch: ${year}`,
  countsHeading: 'How many objects the sources count',
  countsDiffer:
    'Each number has its own definition and date, so the numbers differ and must not be added up.',
  folded: {
    absence: (count) => `Reports of no objects: ${count}`,
    projects: (count) => `Plans and objects being created: ${count}`,
    context: (count) => `Other information: ${count}`,
  },
  otherSites: (count) => `Sites of other regimes: ${count}`,
  otherSitesHint: 'Special economic zones and other regimes are not counted as objects.',
  statementsLoading: 'Loading what the sources say',
  statementsFailed: 'What the sources say was not loaded. The rest of the card is shown.',
  statisticsHeading: 'Figures of the region',
  rank: (place, known) => `${place}${ENDINGS[ordinals.select(place)] ?? 'th'} of ${known} known`,
  neighboursHeading: 'Neighbouring regions',
  noNeighbours: 'No land neighbours among the regions.',
  sources: (count) => `All sources of this card: ${count}`,
  notFoundIsNotNone: 'Not found does not mean none: the card shows only what open sources report.',
};
