import { plural } from '../plural';
import type { TableWords } from './table.ru';

export const table: TableWords = {
  caption: 'Regions and indicators',
  region: 'Region',
  district: 'District',
  objectsFound: 'Objects found',
  objects: 'Objects',
  kinds: {
    industrial_park: 'Industrial parks',
    industrial_technopark: 'Industrial technoparks',
    industrial_park_or_technopark: 'Type not stated',
  },
  statuses: { operating: 'Operating', being_created: 'Being created', unknown: 'Status unknown' },
  unknown: 'no data',
  notApplicable: 'not applicable',
  inProgramme: 'takes part in the programme',
  sortBy: (column) => `Sort by: ${column}`,
  count: (count, written) => `${written} ${plural('en', count, { one: 'region', other: 'regions' })}`,
  countOf: (count, written, total) =>
    `${written} ${plural('en', count, { one: 'region', other: 'regions' })} of ${total}`,
  figureHint: 'Press a value to see its source. With a keyboard, arrow keys lead from cell to cell.',
  empty: 'The filter leaves no region.',
};
