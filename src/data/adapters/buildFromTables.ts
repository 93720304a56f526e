import type { Geography } from '../../domain/geography';
import type { ServerEntry } from '../datasetEntry';
import { buildDataset } from '../import/buildDataset';
import { checkSheet } from '../import/checkSheet';
import type { CheckedSheet, ImportContext } from '../import/context';
import type { ImportDetails } from '../import/contract';
import { load } from '../load';
import { parseRecognition, recognitionOf } from '../toRecognition';
import type { WireDataset } from '../wire/dataset';
import type { Supplies } from './adapter';
import { mergeDatasets } from './mergeDatasets';
import { refusals, serverRefusal } from './serverRefusal';
import type { MappedSheet, MappedSheets } from './toSheets';

interface Reading extends Supplies {
  /** ISO date the numbers describe. */
  readonly asOf: string;
  /** ISO date and time. */
  readonly readAt: string;
}

/**
 * Checks the records of a server row by row and builds one data set of them, as is done with a user's file.
 * @throws DataError when no record can be placed, or the spellings of the regions cannot be had.
 */
export async function buildFromTables(
  entry: ServerEntry,
  { objects, regions }: MappedSheets,
  reading: Reading,
): Promise<WireDataset> {
  const geography = await reading.geography;
  const context: ImportContext = {
    geography,
    recognition: await loadRecognition(reading, geography),
    locate: null,
    readAt: reading.readAt,
  };
  const details = detailsOf(entry, reading.asOf);
  const build = (mapped: MappedSheet): WireDataset => {
    const checked = checkSheet(mapped.sheet, mapped.mapping, details, context);
    refuseNothing(entry, mapped.sheet.name, checked);
    return buildDataset(checked, details, context).dataset;
  };
  const parts = [objects, regions].filter((mapped) => mapped !== null).map(build);
  return finish(mergeDatasets(parts), entry);
}

function loadRecognition({ recognitionUrl: url, signal }: Reading, geography: Geography) {
  if (url === null) return recognitionOf(geography);
  return load(url, (json) => parseRecognition(json, geography, url), { signal }).then(({ value }) => value);
}

function detailsOf({ id, title, url, server: { details } }: ServerEntry, asOf: string): ImportDetails {
  return {
    id,
    title: title.ru,
    sourceTitle: details.sourceTitle,
    asOf,
    confidence: details.confidence,
    isComplete: details.isComplete,
    regionChoices: {},
    origin: url,
    sourceUrl: details.sourceUrl ?? null,
  };
}

function refuseNothing({ url }: ServerEntry, name: string, { report: { intake } }: CheckedSheet): void {
  if (intake.accepted > 0) return;
  const [first] = intake.problems;
  throw serverRefusal(url, name, refusals.nothingAccepted(`${first?.code ?? ''} «${first?.value ?? ''}»`));
}

/** In the words of the configuration, which has both languages, where a user's file has one. */
function finish(dataset: WireDataset, { title, server: { regions } }: ServerEntry): WireDataset {
  const wanted = new Map(regions?.indicators.map((indicator) => [indicator.label.ru, indicator]));
  const indicators = dataset.indicators.map((indicator) => {
    const words = indicator.type === 'number' ? wanted.get(indicator.label.ru) : undefined;
    if (words === undefined || indicator.type !== 'number') return indicator;
    const { label, unit } = words;
    const { ru, en } = indicator.definition;
    const definition = { ru, en: en.replace(label.ru, () => label.en) };
    return { ...indicator, label, shortLabel: label, question: label, definition, unit };
  });
  return { ...dataset, title, indicators };
}
