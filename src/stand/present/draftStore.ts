import type { Story } from '../../domain/story';
import { writeStoryFile } from './storyDraft';

const KEY = 'park-atlas-draft';

/** The scenes of one's own as they were kept, still to be checked; `null`: there are none. */
export function readKeptDraft(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps the draft until the window is closed; one without scenes is forgotten. */
export function keepDraft(draft: Story): void {
  try {
    if (draft.scenes.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, writeStoryFile(draft));
  } catch {
    // Full or forbidden: the draft lives as long as the dialog.
  }
}
