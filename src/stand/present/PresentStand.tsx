import { useEffect } from 'react';
import { SceneWords } from '../story/SceneWords';
import type { StandProps } from '../standContract';

export function PresentStand({ story, openView }: StandProps) {
  const [scene] = story.scenes;
  useEffect(() => {
    if (scene !== undefined) void openView(scene.view);
  }, [scene, openView]);
  return scene === undefined ? null : <SceneWords scene={scene} />;
}
