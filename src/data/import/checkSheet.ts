import { checkObjects } from './checkObjects';
import { checkRegions } from './checkRegions';
import type { ImportDetails, Mapping, Sheet } from './contract';
import type { CheckedSheet, ImportContext } from './context';

/**
 * Reads every row of a sheet under a mapping and tells what is wrong, before anything is built. Never throws for what a
 * row holds: rows accepted and refused add up to the rows read.
 * @throws ImportError `noNameColumn` or `noRegionColumn` where the mapping lacks what every row needs.
 */
export function checkSheet(
  sheet: Sheet,
  mapping: Mapping,
  details: ImportDetails,
  context: ImportContext,
): CheckedSheet {
  return mapping.shape === 'objects'
    ? checkObjects(sheet, mapping, details, context)
    : checkRegions(sheet, mapping, details, context);
}
