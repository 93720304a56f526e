import { useCallback, useEffect, useRef, useState } from 'react';
import type { Story, StoryScene } from '../../domain/story';
import { viewStore } from '../../state/viewStore';
import type { StandProps } from '../standContract';
import { useSceneMarks } from './useSceneMarks';

/** A story being told, and the ways through it. */
export interface ToldStory {
  /** The scene asked for last, from 0; what is on screen may still be the one before. */
  readonly index: number;
  readonly count: number;
  /** The scene whose words belong to the picture on screen. */
  readonly scene: StoryScene;
  /** True while the view of the scene asked for is being brought. */
  readonly isChanging: boolean;
  /** What kept the view of the scene from being shown; its words are there all the same. */
  readonly error: unknown;
  /** Goes to a scene, kept within the story; the one on screen is shown again as it was. */
  readonly goTo: (index: number) => void;
  readonly next: () => void;
  readonly previous: () => void;
}

interface Progress {
  readonly index: number;
  readonly shown: number;
  /** How many views have been shown. */
  readonly showing: number;
  readonly isChanging: boolean;
  readonly error: unknown;
}

/**
 * Tells a story from its first scene. Anything may interrupt: a scene asked for later wins over one still loading.
 * Language and theme are the viewer's, and stay.
 */
export function useStory(story: Story, openView: StandProps['openView'], first = 0): ToldStory {
  const { scenes } = story;
  const [progress, setProgress] = useState<Progress>({
    index: first,
    shown: first,
    showing: 0,
    isChanging: true,
    error: null,
  });
  const asked = useRef(first);
  const request = useRef(0);
  const goTo = useCallback(
    (to: number) => {
      const index = Math.min(Math.max(to, 0), scenes.length - 1);
      const scene = scenes[index];
      if (scene === undefined) return;
      asked.current = index;
      const mine = ++request.current;
      setProgress((former) => ({ ...former, index, isChanging: true }));
      const { language, theme } = viewStore.getState().view;
      const settle = (error: unknown) => {
        if (mine !== request.current) return;
        setProgress({ index, shown: index, showing: mine, isChanging: false, error });
      };
      openView({ lang: language, theme, ...scene.view }).then(() => settle(null), settle);
    },
    [scenes, openView],
  );
  useEffect(() => {
    goTo(asked.current);
    return () => {
      request.current += 1;
    };
  }, [goTo]);
  const next = useCallback(() => goTo(asked.current + 1), [goTo]);
  const previous = useCallback(() => goTo(asked.current - 1), [goTo]);
  const scene = scenes[progress.shown] ?? scenes[0];
  if (scene === undefined) throw new Error('A story has at least one scene');
  useSceneMarks(scene, progress.showing);
  const { index, isChanging, error } = progress;
  return { index, count: scenes.length, scene, isChanging, error, goTo, next, previous };
}
