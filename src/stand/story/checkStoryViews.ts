import type { DataProblem } from '../../data/dataError';
import { toJsonPath } from '../../data/problems';
import type { Story, StoryScene } from '../../domain/story';
import type { Language } from '../../domain/text';
import { decodeDatasetId, decodeView, PICTURE_PARAMETERS } from '../../state/urlCodec';
import type { UrlContext } from '../../state/urlSync';
import { STORY_WORDS } from './storyWords';
import type { StoryWords } from '../../i18n/features/story.ru';

const VIEW_PARAMETERS = [...PICTURE_PARAMETERS, 'theme'];
const FORMS_WITH_REGIONS = ['map', 'tiles'];

/** What can be shown, by data set. */
export interface StoryContext {
  readonly datasetIds: readonly string[];
  readonly defaultDatasetId: string;
  /** `null`: the data set cannot be had at the moment, and nothing can be said of views on it. */
  readonly contextOf: (datasetId: string) => UrlContext | null;
}

function said(path: readonly PropertyKey[], word: (words: StoryWords) => string): DataProblem {
  const sentence = (language: Language) => word(STORY_WORDS[language]);
  return { code: 'said', path: toJsonPath(path), params: { ru: sentence('ru'), en: sentence('en') } };
}

/** The address a scene stands for. */
function searchOf({ view }: Pick<StoryScene, 'view'>): string {
  return new URLSearchParams(view).toString();
}

/** The data set a scene shows; where it names one that does not exist, the default one. */
export function datasetIdOf(scene: Pick<StoryScene, 'view'>, context: StoryContext): string {
  return decodeDatasetId(searchOf(scene), context.datasetIds, context.defaultDatasetId);
}

/**
 * Whether the views of a story can be opened: unknown parameters, values that the data set lacks, marks where no
 * region is drawn. Pure; never throws.
 * @returns a problem with its JSON path for each offender; empty: the story can be told.
 */
export function checkStoryViews({ scenes }: Story, context: StoryContext): readonly DataProblem[] {
  return scenes.flatMap((scene, index) => {
    const at = ['scenes', index, 'view'];
    const problems: DataProblem[] = Object.keys(scene.view)
      .filter((name) => !VIEW_PARAMETERS.includes(name))
      .map((name) => ({ code: 'unknownKey', path: toJsonPath([...at, name]), params: { key: name } }));
    const datasetId = datasetIdOf(scene, context);
    const known = context.contextOf(datasetId);
    if (known === null) return problems;
    const { view, notes } = decodeView(searchOf(scene), known.vocabulary, known.defaults);
    for (const { parameter, value } of notes) {
      problems.push(said([...at, parameter], (words) => words.unusable(value, datasetId)));
    }
    const hasMarks = scene.highlightedIds.length + scene.callouts.length > 0;
    if (hasMarks && !FORMS_WITH_REGIONS.includes(view.form)) {
      problems.push(said([...at, 'view'], (words) => words.marksNeedMap(view.form)));
    }
    return problems;
  });
}
