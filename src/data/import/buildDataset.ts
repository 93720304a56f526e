import type { WireDataset } from '../wire/dataset';
import { TABLE_SOURCE } from './buildContent';
import { buildObjects } from './buildObjects';
import { buildRegions } from './buildRegions';
import { asWritten, describeTable, LICENCE } from './buildTexts';
import { ImportError, type BuiltDataset, type ImportDetails } from './contract';
import type { CheckedSheet, ImportContext } from './context';

/**
 * The two files of a data set made from a checked table. Every number names the table as its source, with the date and
 * the confidence of the details; what the table does not tell is unknown.
 * @throws ImportError `nothingAccepted` where no row was accepted, or a table of regions has no column of numbers.
 */
export function buildDataset(
  checked: CheckedSheet,
  details: ImportDetails,
  context: ImportContext,
): BuiltDataset {
  const { intake } = checked.report;
  const isWithoutNumbers = checked.shape === 'regions' && checked.columns.length === 0;
  if (intake.accepted === 0 || isWithoutNumbers) {
    throw new ImportError('nothingAccepted', { rows: intake.rows });
  }
  const { citedSources, ...content } =
    checked.shape === 'objects'
      ? buildObjects(checked, details, context)
      : buildRegions(checked, details, context);
  const dataset: WireDataset = {
    id: details.id,
    title: asWritten(details.title === '' ? details.origin : details.title),
    description: describeTable(details),
    illustrativeNotice: null,
    // The date of the counts on screen: when things were so, not when the file was read.
    compiledOn: details.asOf,
    licence: LICENCE,
    programmeIndicatorId: null,
    participations: [],
    ...content,
    intake: {
      ...intake,
      problems: intake.problems.map((problem) => ({ ...problem, suggestions: [...problem.suggestions] })),
    },
    sources: [tableSource(details), ...citedSources],
  };
  return {
    dataset,
    statements: { datasetId: details.id, statements: [], otherSites: [], sources: [] },
  };
}

function tableSource({
  sourceTitle,
  origin,
  asOf,
  sourceUrl,
}: ImportDetails): WireDataset['sources'][number] {
  return {
    id: TABLE_SOURCE,
    title: asWritten(sourceTitle === '' ? origin : sourceTitle),
    publisher: null,
    date: asOf,
    url: sourceUrl,
  };
}
