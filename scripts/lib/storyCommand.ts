import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { urlContextOf } from '../../src/app/viewDefaults';
import { readConfig, type AtlasConfig } from '../../src/data/config';
import { DataError, type DataProblem } from '../../src/data/dataError';
import { parseDataset } from '../../src/data/toDataset';
import { parseGeography } from '../../src/data/toGeography';
import { parseStory } from '../../src/data/toStory';
import type { Geography } from '../../src/domain/geography';
import type { Language } from '../../src/domain/text';
import { wordProblem } from '../../src/panels/errors/problemWords';
import { checkStoryViews } from '../../src/stand/story/checkStoryViews';
import type { UrlContext } from '../../src/state/urlSync';
import { languageOf, UsageError } from './importOptions';
import { storyCommandWords } from './storyWords';

/** Exit codes: the story cannot be told; the command was not understood. */
const UNUSABLE = 1;
const MISUSED = 2;

const PUBLISHED_CONFIG = fileURLToPath(new URL('../../public/config.json', import.meta.url));

type Say = (line: string) => void;

/**
 * Checks a story file against an installation and prints what is wrong with it, place by place.
 * @param say where the report goes, a line at a time; `complain`: where problems go.
 * @returns the exit code: 0 the story can be told, 1 it cannot, 2 the command was not understood.
 */
export async function storyCommand(argv: readonly string[], say: Say, complain: Say): Promise<number> {
  const language = languageOf(argv);
  const words = storyCommandWords[language];
  try {
    const { file, configFile } = readOptions(argv, language);
    const story = readJson(file, language);
    const config = await readConfig(readJson(configFile, language), pathToFileURL(configFile).href);
    const geography = parseGeography(
      readJson(fileURLToPath(config.geographyUrl), language),
      config.geographyUrl,
    );
    const told = parseStory(story, geography, file);
    const contexts = readContexts(config, geography, language);
    for (const { id } of config.datasets) {
      if (!contexts.has(id)) say(words.notChecked(id));
    }
    const problems = checkStoryViews(told, {
      datasetIds: config.datasets.map(({ id }) => id),
      defaultDatasetId: config.defaultDatasetId,
      contextOf: (id) => contexts.get(id) ?? null,
    });
    if (problems.length > 0) throw new DataError('reference', { url: file, problems });
    say(words.sound(told.title[language], told.scenes.length));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message);
      return MISUSED;
    }
    if (!(error instanceof DataError)) throw error;
    complain(`${error.url}: ${words.problems(error.problems.length)}`);
    for (const problem of error.problems) complain(describe(problem, language));
    return UNUSABLE;
  }
}

function describe(problem: DataProblem, language: Language): string {
  return `  ${problem.path} — ${wordProblem(problem, language)}`;
}

function readOptions(argv: readonly string[], language: Language) {
  const words = storyCommandWords[language];
  const config = { type: 'string', default: PUBLISHED_CONFIG } as const;
  const lang = { type: 'string', default: language } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { config, lang },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file !== undefined && rest.length === 0) return { file, configFile: values.config };
  } catch (error) {
    throw new UsageError(`${words.badArguments((error as Error).message)}\n\n${words.usage}`);
  }
  throw new UsageError(words.usage);
}

function readJson(file: string, language: Language): unknown {
  const words = storyCommandWords[language];
  if (!existsSync(file)) throw new UsageError(words.noFile(file));
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(words.notJson(file, (error as Error).message));
  }
}

/** What each data set that lies beside the configuration can show. */
function readContexts(
  config: AtlasConfig,
  geography: Geography,
  language: Language,
): ReadonlyMap<string, UrlContext> {
  const contexts = new Map<string, UrlContext>();
  for (const { id, adapter, url } of config.datasets) {
    if (adapter !== 'bundle' || !url.startsWith('file:')) continue;
    const address = new URL('dataset.json', url).href;
    const dataset = parseDataset(readJson(fileURLToPath(address), language), geography, address, id);
    contexts.set(id, urlContextOf(config, geography, dataset));
  }
  return contexts;
}
