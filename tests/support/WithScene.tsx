import type { ReactNode } from 'react';
import { useAtlas } from '../../src/data/AtlasContext';
import { selectScene, type Scene } from '../../src/domain/scene';
import { useView } from '../../src/state/viewStore';

/** Gives panels the scene of the view in force, as the app does. */
export function WithScene({ children }: { readonly children: (scene: Scene) => ReactNode }) {
  const { dataset, geography } = useAtlas();
  const view = useView((current) => current);
  return children(selectScene(dataset, geography, view));
}
