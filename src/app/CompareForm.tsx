import type { Scene } from '../domain/scene';

interface CompareFormProps {
  readonly scene: Scene;
}

export function CompareForm({ scene }: CompareFormProps) {
  return <section>{scene.indicatorId}</section>;
}
