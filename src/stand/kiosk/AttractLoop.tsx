import { useEffect } from 'react';
import type { Story } from '../../domain/story';
import { SceneWords } from '../story/SceneWords';
import { useStory } from '../story/useStory';
import type { StandProps } from '../standContract';

interface AttractLoopProps {
  readonly story: Story;
  readonly sceneIndex: number;
  /** Another one tells the story in another language. */
  readonly openView: StandProps['openView'];
}

/** The story as it goes round while nobody is there. */
export function AttractLoop({ story, sceneIndex, openView }: AttractLoopProps) {
  const { scene, index, goTo } = useStory(story, openView, sceneIndex);
  useEffect(() => {
    if (index !== sceneIndex) goTo(sceneIndex);
  }, [goTo, index, sceneIndex]);
  return <SceneWords scene={scene} />;
}
