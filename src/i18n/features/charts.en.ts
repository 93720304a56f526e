import { plural } from '../plural';
import type { ChartWords } from './charts.ru';

export const charts: ChartWords = {
  heading: 'By federal district',
  tabs: { presence: 'Presence', objects: 'Objects', programme: 'Programme', shares: 'Shares' },
  titles: {
    presence: 'Regions by presence of parks',
    objects: 'Named objects by type and status',
    programme: 'Regions in the programme',
    shares: 'Each district’s share of all objects of the country',
  },
  notes: {
    presence:
      'The length of a bar is the number of regions in the district. Press a district to add it to the filter or take it out.',
    programme: 'A bar is all regions of the district. “No data” does not mean “took no part”.',
    shares: 'The line marks one half of all objects.',
  },
  foundIsNotAll:
    'Found ≠ all: the list is compiled from open sources and incomplete; it is no ground to compare districts.',
  completeList: 'The list is complete: no object is left out.',
  unmatched: (count, written) =>
    `${written} more ${plural('en', count, { one: 'object lies', other: 'objects lie' })} outside the regions of the map.`,
  allDistricts: 'All districts',
  chosenDistricts: 'Chosen districts',
  regions: (count, written) => `${written} ${plural('en', count, { one: 'region', other: 'regions' })}`,
  objects: (count, written) => `${written} ${plural('en', count, { one: 'object', other: 'objects' })}`,
  confirmedOf: (count, total) => `${count} of ${total}`,
  share: (share, count) => `${share} · ${count}`,
  together: (districts, share, count, total) => `${districts}: ${share} of objects, ${count} of ${total}`,
  half: 'half',
  filteredOut: 'outside the filter',
  rowSummary: (district, total, parts) => `${district} ${total}. ${parts}`,
  part: (label, value) => `${label}: ${value}`,
  source: 'Source and method',
  asTable: 'Show as a table',
  district: 'District',
  total: 'Total',
  shareColumn: 'Share',
  kind: 'Type',
  kinds: {
    industrial_park: 'Industrial park',
    industrial_technopark: 'Industrial technopark',
    industrial_park_or_technopark: 'Type not stated',
  },
  statuses: { operating: 'operating', being_created: 'being created', unknown: 'not stated' },
  unknown: 'No data',
};
