import type { Geography } from '../../domain/geography';
import type { ServerEntry } from '../datasetEntry';
import { buildDataset } from '../import/buildDataset';
import { checkSheet } from '../import/checkSheet';
import type { CheckedSheet, ImportContext } from '../import/context';
import type { ImportDetails } from '../import/contract';
import { declareMeasures } from '../import/declareMeasures';
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
  const build = ({ sheet, mapping }: MappedSheet): WireDataset => {
    const checked = checkSheet(sheet, mapping, details, context);
    refuseNothing(entry, sheet.name, checked);
    return buildDataset(checked, details, context).dataset;
  };
  const parts = [
    ...(objects === null ? [] : [build(objects)]),
    ...(regions === null ? [] : [nameIndicators(build(regions), entry, reading.asOf, geography)]),
  ];
  return { ...mergeDatasets(parts), title: entry.title };
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

/**
 * Names the indicators of a table of regions as the configuration does: by the property, which an address may then
 * name, and in both languages, where a user's file has one; and adds the measures of those that are counts.
 */
function nameIndicators(
  dataset: WireDataset,
  { server: { regions } }: ServerEntry,
  asOf: string,
  geography: Geography,
): WireDataset {
  // A column that holds no number is no indicator, so that places do not tell which is which.
  const wanted = new Map(regions?.indicators.map((indicator) => [indicator.label.ru, indicator]));
  const propertyOf = new Map<string, string>();
  const measures: WireDataset['indicators'] = [];
  const indicators = dataset.indicators.map((indicator) => {
    const words = wanted.get(indicator.label.ru);
    if (words === undefined || indicator.type !== 'number') return indicator;
    const { property: id, label, unit, isCount } = words;
    propertyOf.set(indicator.id, id);
    const { ru, en } = indicator.definition;
    const definition = { ru, en: en.replace(label.ru, () => label.en) };
    const named = { ...indicator, id, label, shortLabel: label, question: label, definition, unit };
    if (isCount === true) measures.push(...declareMeasures(named, asOf, geography));
    return named;
  });
  const rename = (id: string): string => propertyOf.get(id) ?? id;
  return {
    ...dataset,
    indicators: [...indicators, ...measures],
    defaultIndicatorId: rename(dataset.defaultIndicatorId),
    unmatchedRegions: (dataset.unmatchedRegions ?? []).map(({ name, values }) => ({
      name,
      values: Object.fromEntries(Object.entries(values).map(([id, value]) => [rename(id), value])),
    })),
  };
}
