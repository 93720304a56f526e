import { useEffect, useState } from 'react';
import type { Story } from '../../domain/story';
import { SceneWords } from '../story/SceneWords';
import { useStory } from '../story/useStory';
import type { StandProps } from '../standContract';
import { reportStandEvent } from '../watch/eventLog';

interface AttractLoopProps {
  readonly story: Story;
  readonly sceneIndex: number;
  /** Another one tells the story in another language. */
  readonly openView: StandProps['openView'];
  /** Called for a scene whose view cannot be had. */
  readonly onSkip: () => void;
}

/** Where no scene can be shown, the loop must not run through them in every frame. */
const SKIP_AFTER_MS = 2_000;

/** The story as it goes round while nobody is there: words only ever over the picture they speak of. */
export function AttractLoop({ story, sceneIndex, openView, onSkip }: AttractLoopProps) {
  const { scene, index, error, goTo } = useStory(story, openView, sceneIndex);
  const [told, setTold] = useState(scene);
  if (error === null && told !== scene) setTold(scene);
  useEffect(() => {
    if (index !== sceneIndex) goTo(sceneIndex);
  }, [goTo, index, sceneIndex]);
  useEffect(() => {
    if (error === null) return;
    reportStandEvent('failedView', error instanceof Error ? String(error) : '');
    const timer = setTimeout(onSkip, SKIP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [error, onSkip]);
  return <SceneWords scene={told} />;
}
