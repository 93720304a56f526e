import { useEffect } from 'react';
import type { StoryScene } from '../../domain/story';
import type { ViewState } from '../../domain/view';
import { clearSceneMarks, showSceneMarks } from '../../state/calloutStore';
import { viewStore } from '../../state/viewStore';

/** Changes that leave the picture what the scene made it. */
const HARMLESS: readonly (keyof ViewState)[] = ['language', 'theme'];

function isOtherPicture(view: ViewState, former: ViewState): boolean {
  const keys = Object.keys(view) as (keyof ViewState)[];
  return keys.some((key) => String(view[key]) !== String(former[key]) && !HARMLESS.includes(key));
}

/**
 * Marks of a scene on the map for as long as its picture stands: what it speaks of means nothing in a view that
 * somebody has changed. Shown anew with each `showing`.
 */
export function useSceneMarks(scene: StoryScene, showing: number): void {
  useEffect(() => {
    showSceneMarks(scene);
    const unsubscribe = viewStore.subscribe((state, former) => {
      if (isOtherPicture(state.view, former.view)) clearSceneMarks();
    });
    return () => {
      unsubscribe();
      clearSceneMarks();
    };
  }, [scene, showing]);
}
