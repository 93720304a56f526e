import type { Localized } from '../../domain/text';
import { checkShape } from '../checkShape';
import { DataError } from '../dataError';
import { toDataset } from '../toDataset';
import { datasetSchema, type WireDataset } from '../wire/dataset';
import { buildDataset } from './buildDataset';
import { checkSheet } from './checkSheet';
import type { CheckedSheet, ImportContext, RecognisedSheet } from './context';
import {
  ImportError,
  type BuiltDataset,
  type Cell,
  type ImportDetails,
  type ImportReport,
  type Mapping,
  type OpenedFile,
  type Sheet,
} from './contract';
import { openFile } from './openFile';
import { checkFileSize } from './openFileSize';
import type { OpenHooks } from './openHooks';
import { recogniseSheet } from './recogniseSheet';

/** What is to be known of one sheet before a person decides; its rows stay where they were read. */
export interface SheetSummary {
  readonly name: string;
  /** Rows of the sheet as the file has them. */
  readonly rowCount: number;
  /** The first rows, title lines included. */
  readonly preview: readonly (readonly Cell[])[];
  readonly recognised: RecognisedSheet;
}

type Tables = Extract<OpenedFile, { kind: 'tables' }>;

/** A file as opened: tables to be mapped, or a data set that is ready. */
export type OpenedSummary =
  | (Pick<Tables, 'kind' | 'format' | 'encoding' | 'delimiter'> & {
      readonly sheets: readonly SheetSummary[];
    })
  | { readonly kind: 'dataset'; readonly title: Localized };

/** One file on its way to become a data set: the same steps in a worker and in the command line. */
export interface ImportDesk {
  readonly open: (file: Blob, name: string, hooks?: OpenHooks) => Promise<OpenedSummary>;
  readonly check: (sheet: number, mapping: Mapping, details: ImportDetails) => ImportReport;
  readonly build: (details: ImportDetails) => BuiltDataset;
}

const PREVIEW_ROWS = 20;

type OnDesk =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'dataset'; readonly dataset: WireDataset }
  | { readonly kind: 'tables'; readonly sheets: readonly Sheet[]; readonly checked: CheckedSheet | null };

/**
 * A desk on which one file lies at a time. `open`, `check` and `build` throw ImportError for what a person can mend;
 * `build` is of the last `check`, or of a data set file under the id and the title of the details.
 */
export function createImportDesk(context: ImportContext): ImportDesk {
  let desk: OnDesk = { kind: 'nothing' };
  return {
    open: async (file, name, hooks) => {
      desk = { kind: 'nothing' };
      checkFileSize(file.size);
      const opened = await openFile(new Uint8Array(await file.arrayBuffer()), name, hooks);
      if (opened.kind === 'json') {
        const dataset = readDataset(opened.json, name, context);
        desk = { kind: 'dataset', dataset };
        return { kind: 'dataset', title: dataset.title };
      }
      desk = { kind: 'tables', sheets: opened.sheets, checked: null };
      return summarise(opened, context);
    },
    check: (index, mapping, details) => {
      const sheets = desk.kind === 'tables' ? desk.sheets : [];
      const sheet = sheets[index];
      if (sheet === undefined) throw new ImportError('noTable');
      const checked = checkSheet(sheet, mapping, details, context);
      desk = { kind: 'tables', sheets, checked };
      return checked.report;
    },
    build: (details) => {
      if (desk.kind === 'dataset') return rename(desk.dataset, details);
      if (desk.kind === 'nothing' || desk.checked === null) throw new ImportError('noTable');
      return buildDataset(desk.checked, details, context);
    },
  };
}

function summarise({ kind, format, encoding, delimiter, sheets }: Tables, context: ImportContext) {
  if (sheets.every(({ rows }) => rows.length === 0)) throw new ImportError('noTable');
  const summaries = sheets.map((sheet): SheetSummary => ({
    name: sheet.name,
    rowCount: sheet.rows.length,
    preview: sheet.rows.slice(0, PREVIEW_ROWS),
    recognised: recogniseSheet(sheet, context.recognition),
  }));
  return { kind, format, encoding, delimiter, sheets: summaries };
}

/** Checked as a data set of a server is: a broken reference in it would break the page later. */
function readDataset(json: unknown, name: string, { geography }: ImportContext): WireDataset {
  try {
    const wire = checkShape(datasetSchema, json, name);
    toDataset(wire, geography, name);
    return wire;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const [first] = error.problems;
    const where = first === undefined ? {} : { path: first.path, problems: error.problems.length };
    throw new ImportError('notADataset', where, { cause: error });
  }
}

/** The words of a data set file are its own, in both languages, unless a person wrote another title. */
function rename(dataset: WireDataset, { id, title }: ImportDetails): BuiltDataset {
  const isSame = title === '' || title === dataset.title.ru || title === dataset.title.en;
  return {
    dataset: { ...dataset, id, title: isSame ? dataset.title : { ru: title, en: title } },
    statements: { datasetId: id, statements: [], otherSites: [], sources: [] },
  };
}
