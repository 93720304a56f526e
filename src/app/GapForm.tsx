import type { Scene } from '../domain/scene';
import { GapPage } from '../panels/gap/GapPage';
import './PrintedForm.css';
import type { Installation } from './start';
import { WithStillMap } from './WithStillMap';

interface GapFormProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

/** The page of the gap with the boundaries on which it is drawn. */
export function GapForm({ installation, scene: { selectedId } }: GapFormProps) {
  return (
    <WithStillMap installation={installation} selectedId={selectedId}>
      <div className="printed-form">
        <GapPage />
      </div>
    </WithStillMap>
  );
}
