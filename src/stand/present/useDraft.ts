import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../domain/story';
import { createFormatters } from '../../i18n/formatters';
import type { StandProps } from '../standContract';
import { keepDraft, readKeptDraft } from './draftStore';
import { PRESENT_WORDS } from './presentWords';

/** A story without scenes yet, named by its day. */
function emptyDraft(): Story {
  const today = new Date().toISOString().slice(0, 10);
  const titleIn = (language: 'ru' | 'en') =>
    PRESENT_WORDS[language].draft.storyTitle(createFormatters(language).asOf(today));
  return { id: `story-${today}`, title: { ru: titleIn('ru'), en: titleIn('en') }, scenes: [] };
}

/** The story a presenter is making; every change is kept until the window is closed. */
export function useDraft(readStory: StandProps['readStory']) {
  const [draft, setDraft] = useState(emptyDraft);
  useEffect(() => {
    const kept = readKeptDraft();
    let isCurrent = true;
    if (kept !== null) {
      readStory(kept, 'sessionStorage').then(
        (story) => {
          if (isCurrent) setDraft(story);
        },
        // Written by another version, or about data that are gone: a new one begins.
        () => {},
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [readStory]);
  const change = useCallback((next: Story) => {
    setDraft(next);
    keepDraft(next);
  }, []);
  return [draft, change] as const;
}
