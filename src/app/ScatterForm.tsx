import type { Scene } from '../domain/scene';

interface ScatterFormProps {
  readonly scene: Scene;
}

export function ScatterForm({ scene }: ScatterFormProps) {
  return <section>{scene.indicatorId}</section>;
}
