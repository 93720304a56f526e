import type { Scene } from '../domain/scene';
import { ScatterPage } from '../panels/scatter/ScatterPage';

interface ScatterFormProps {
  readonly scene: Scene;
}

/** The plane of two numbers; a pair on the map may be drawn there, too. */
export function ScatterForm({ scene }: ScatterFormProps) {
  return <ScatterPage indicatorId={scene.indicatorId} selectedId={scene.selectedId} />;
}
