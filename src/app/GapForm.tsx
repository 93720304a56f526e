import type { Scene } from '../domain/scene';
import type { Installation } from './start';

interface GapFormProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

export function GapForm({ scene }: GapFormProps) {
  return <section>{scene.indicatorId}</section>;
}
