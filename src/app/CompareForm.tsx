import type { Scene } from '../domain/scene';
import { ComparePage } from '../panels/compare/ComparePage';
import './PrintedForm.css';

interface CompareFormProps {
  readonly scene: Scene;
}

/** Regions side by side, alone on the paper. */
export function CompareForm({ scene }: CompareFormProps) {
  return (
    <div className="printed-form">
      <ComparePage scene={scene} />
    </div>
  );
}
