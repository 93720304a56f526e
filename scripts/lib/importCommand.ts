import { existsSync, mkdirSync, openAsBlob, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../../src/data/dataError';
import {
  ImportError,
  OBJECT_FIELDS,
  type BuiltDataset,
  type ImportDetails,
  type Mapping,
} from '../../src/data/import/contract';
import { createImportDesk, type ImportDesk, type SheetSummary } from '../../src/data/import/workerDesk';
import { importEn } from '../../src/i18n/features/import.en';
import { importRu } from '../../src/i18n/features/import.ru';
import { wordImportError } from '../../src/panels/import/wordImportError';
import { readImportContext, readJson } from './importContext';
import { readImportOptions, UsageError, type ImportOptions } from './importOptions';
import { describeFile, describeMapping, describeReport, type Wording } from './importReport';
import { commandWords } from './importWords';

/** Exit codes: the file cannot be used; the command was not understood. */
const UNUSABLE = 1;
const MISUSED = 2;

/**
 * `import`: a table or a data set file becomes a folder that the `bundle` adapter serves.
 * @param say where the report goes, a line at a time; `complain`: where a failure goes.
 * @returns the exit code.
 */
export async function importCommand(
  argv: readonly string[],
  say: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    const options = readImportOptions(argv);
    return await importFile(options, say, complain);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return MISUSED;
  }
}

async function importFile(
  options: ImportOptions,
  say: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const { language, file, out } = options;
  refuseToReplace(options);
  for (const needed of [options.geography, options.boundaries]) {
    if (needed !== null && !existsSync(needed)) throw new UsageError(commandWords[language].noFile(needed));
  }
  const context = readImportContext(options.geography, options.boundaries);
  const words = language === 'ru' ? importRu : importEn;
  const wording: Wording = { language, words, geography: context.geography };
  const desk = createImportDesk(context);
  try {
    const opened = await desk.open(await openBlob(options), path.basename(file));
    say(describeFile(path.basename(file), opened, wording));
    if (opened.kind === 'tables') {
      const sheet = chooseSheet(opened.sheets, options);
      for (const line of readTable(desk, sheet, opened.sheets.indexOf(sheet), options, wording)) say(line);
    }
    const built = desk.build(detailsOf(options));
    if (opened.kind === 'dataset') {
      say(commandWords[language].isDataset(words.count.objects(built.dataset.objects.length)));
    }
    for (const written of write(built, out)) say(`${commandWords[language].written}: ${written}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof DataError)) throw error;
    const { what, remedy } = wordImportError(error, words);
    complain(`${what} ${remedy}`);
    if (error instanceof ImportError && error.cause instanceof DataError) complain(error.cause.message);
    return UNUSABLE;
  }
}

/** The report, before anything is written. */
function readTable(
  desk: ImportDesk,
  sheet: SheetSummary,
  index: number,
  options: ImportOptions,
  wording: Wording,
): readonly string[] {
  const needed = [options.source === null && '--source', options.asOf === null && '--as-of'];
  const missing = needed.filter((option) => option !== false);
  if (missing.length > 0) throw new UsageError(commandWords[options.language].missing(missing.join(', ')));
  const mapping = options.mapping === null ? sheet.recognised.mapping : readMapping(options);
  if (mapping === null) throw new ImportError(sheet.recognised.missing ?? 'noTable');
  const report = desk.check(index, mapping, detailsOf(options));
  return [
    commandWords[options.language].sheet(sheet.name),
    ...describeMapping(sheet, mapping, wording),
    '',
    ...describeReport(report, wording),
    '',
  ];
}

function detailsOf({ id, title, source, asOf, confidence, isComplete, file }: ImportOptions): ImportDetails {
  return {
    id,
    title,
    sourceTitle: source ?? '',
    asOf: asOf ?? '',
    confidence,
    isComplete,
    regionChoices: {},
    origin: path.basename(file),
    sourceUrl: null,
  };
}

/** The sheet named, else the first that holds a table: a workbook often begins with a cover. */
function chooseSheet(
  sheets: readonly SheetSummary[],
  { sheet: name, language }: ImportOptions,
): SheetSummary {
  const found =
    name === null
      ? (sheets.find(({ recognised }) => recognised.mapping !== null) ?? sheets[0])
      : sheets.find((sheet) => sheet.name === name);
  if (found !== undefined) return found;
  const names = sheets.map((sheet) => sheet.name).join(', ');
  throw new UsageError(commandWords[language].noSheet(name ?? '', names));
}

/** Columns as a person wrote them down; only what would mislead the reader of the table is checked. */
function readMapping({ mapping: file, language }: ImportOptions): Mapping {
  const words = commandWords[language];
  if (file === null || !existsSync(file)) throw new UsageError(words.noFile(file ?? ''));
  const bad = new UsageError(words.badMapping(file));
  let json: Partial<Record<string, unknown>>;
  try {
    json = readJson(file) as typeof json;
  } catch {
    throw bad;
  }
  const isColumn = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
  const fields = Object.entries(json['fields'] ?? {});
  const isObjects =
    json['shape'] === 'objects' &&
    fields.every(([field, column]) => OBJECT_FIELDS.some((known) => known === field) && isColumn(column));
  const isRegions =
    json['shape'] === 'regions' && isColumn(json['region']) && Array.isArray(json['indicators']);
  if (!isColumn(json['headingRow']) || !(isObjects || isRegions)) throw bad;
  return json as unknown as Mapping;
}

const FILES = ['dataset.json', 'statements.json'] as const;

function refuseToReplace({ out, mayReplace, language }: ImportOptions): void {
  const existing = FILES.map((name) => path.join(out, name)).find((file) => existsSync(file));
  if (existing !== undefined && !mayReplace) throw new UsageError(commandWords[language].exists(existing));
}

async function openBlob({ file, language }: ImportOptions): Promise<Blob> {
  try {
    return await openAsBlob(file);
  } catch {
    throw new UsageError(commandWords[language].noFile(file));
  }
}

function write({ dataset, statements }: BuiltDataset, folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return [dataset, statements].map((contents, index) => {
    const file = path.join(folder, FILES[index] ?? '');
    writeFileSync(file, `${JSON.stringify(contents)}\n`);
    return file;
  });
}
