import path from 'node:path';
import { parseArgs } from 'node:util';
import { isOwnDatasetId } from '../../src/domain/ownDataset';
import type { Language } from '../../src/domain/text';
import { CONFIDENCES, type Confidence } from '../../src/domain/geography';
import { commandWords, type CommandWords } from './importWords';

/** A command that cannot be followed as it was typed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was typed, checked as far as can be without the file. */
export interface ImportOptions {
  readonly language: Language;
  readonly file: string;
  readonly out: string;
  readonly id: string;
  readonly title: string;
  /** `null`: not given; a data set file needs none. */
  readonly source: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
  readonly isComplete: boolean;
  readonly sheet: string | null;
  readonly mapping: string | null;
  readonly geography: string | null;
  readonly boundaries: string | null;
  readonly mayReplace: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const OPTIONS = {
  out: text,
  title: text,
  source: text,
  'as-of': text,
  confidence: { type: 'string', default: 'medium' },
  complete: flag,
  sheet: text,
  id: text,
  mapping: text,
  lang: { type: 'string', default: 'ru' },
  geography: text,
  boundaries: text,
  force: flag,
} as const;

/** Stands in addresses as it is. */
const ID = /^[a-z0-9][\w-]*$/i;

/** Language of what is said, even of options that are wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'ru';
}

/**
 * Reads the command line.
 * @throws UsageError in the language asked for.
 */
export function readImportOptions(argv: readonly string[]): ImportOptions {
  const language = languageOf(argv);
  const words = commandWords[language];
  const { values, positionals } = parse(argv, words);
  const [command, file, ...others] = positionals;
  if (command !== 'import' || file === undefined || others.length > 0) throw new UsageError(words.usage);
  if (values.out === undefined) throw new UsageError(words.missing('--out'));
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDate(asOf)) throw new UsageError(words.badValue('--as-of', asOf));
  const confidence = CONFIDENCES.find((known) => known === values.confidence);
  if (confidence === undefined) throw new UsageError(words.badValue('--confidence', values.confidence));
  if (values.lang !== language) throw new UsageError(words.badValue('--lang', values.lang));
  const id = values.id ?? path.basename(path.resolve(values.out));
  // An id of a viewer's own is looked for in the browser, never in a folder.
  if (!ID.test(id) || isOwnDatasetId(id)) throw new UsageError(words.badValue('--id', id));
  return {
    language,
    file,
    out: values.out,
    id,
    title: values.title ?? '',
    source: values.source ?? null,
    asOf,
    confidence,
    isComplete: values.complete,
    sheet: values.sheet ?? null,
    mapping: values.mapping ?? null,
    geography: values.geography ?? null,
    boundaries: values.boundaries ?? null,
    mayReplace: values.force,
  };
}

function parse(argv: readonly string[], words: CommandWords) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(words.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

/** An ISO date that exists. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && text.length === 10;
}
