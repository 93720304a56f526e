import type { Story, StoryScene } from '../../domain/story';
import type { Localized } from '../../domain/text';
import { decodeOwnDatasetId, PICTURE_PARAMETERS } from '../../state/urlCodec';

/** What a presenter writes to a captured view; notes may be empty. */
export interface SceneWriting {
  readonly title: Localized;
  readonly text: Localized;
  readonly notes: Localized;
}

/** Whether the view of an address shows data that no file can name. */
export function showsOwnData(search: string): boolean {
  return decodeOwnDatasetId(search) !== null;
}

/**
 * The parameters of an address that make its picture; language and theme are the viewer's.
 * @param datasetId what the address shows: named even where the address leaves it out, for a story is also told where
 * another data set is the default.
 */
export function captureView(search: string, datasetId: string): Readonly<Record<string, string>> {
  const parameters = new URLSearchParams(search);
  parameters.set('dataset', datasetId);
  return Object.fromEntries(
    PICTURE_PARAMETERS.filter((name) => name !== 'lang').flatMap((name) => {
      const value = parameters.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

/** The first free id of the form `scene-3`. */
function freeId(scenes: readonly StoryScene[]): string {
  let number = scenes.length + 1;
  while (scenes.some(({ id }) => id === `scene-${number}`)) number += 1;
  return `scene-${number}`;
}

/** A draft with one more scene at its end. */
export function addScene(
  draft: Story,
  view: StoryScene['view'],
  { title, text, notes }: SceneWriting,
): Story {
  const scene: StoryScene = {
    id: freeId(draft.scenes),
    title,
    text,
    notes: notes.ru === '' && notes.en === '' ? null : notes,
    view,
    highlightedIds: [],
    callouts: [],
    seconds: null,
  };
  return { ...draft, scenes: [...draft.scenes, scene] };
}

export function removeScene(draft: Story, index: number): Story {
  return { ...draft, scenes: draft.scenes.toSpliced(index, 1) };
}

/** The draft with a scene one place earlier or later; unchanged where there is no such place. */
export function moveScene(draft: Story, index: number, by: -1 | 1): Story {
  const scene = draft.scenes[index];
  const to = index + by;
  if (scene === undefined || to < 0 || to >= draft.scenes.length) return draft;
  return { ...draft, scenes: draft.scenes.toSpliced(index, 1).toSpliced(to, 0, scene) };
}

/** The story as its file: what `parseStory` reads back, indented for a person to edit. */
export function writeStoryFile({ id, title, scenes }: Story): string {
  const written = {
    id,
    title,
    scenes: scenes.map(({ highlightedIds, callouts, notes, seconds, ...scene }) => ({
      id: scene.id,
      title: scene.title,
      text: scene.text,
      ...(notes === null ? {} : { notes }),
      view: scene.view,
      ...(highlightedIds.length === 0 ? {} : { highlight: highlightedIds }),
      ...(callouts.length === 0
        ? {}
        : { callouts: callouts.map(({ regionId, text }) => ({ region: regionId, text })) }),
      ...(seconds === null ? {} : { seconds }),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
