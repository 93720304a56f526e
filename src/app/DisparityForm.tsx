import type { Scene } from '../domain/scene';
import { DisparityPage } from '../panels/disparity/DisparityPage';
import './PrintedForm.css';
import type { Installation } from './start';
import { WithStillMap } from './WithStillMap';

interface DisparityFormProps {
  readonly installation: Installation;
  readonly scene: Scene;
}

/** The page of disparity with the boundaries on which its clusters are drawn. */
export function DisparityForm({ installation, scene: { indicatorId, selectedId } }: DisparityFormProps) {
  return (
    <WithStillMap installation={installation} selectedId={selectedId}>
      <div className="printed-form">
        <DisparityPage indicatorId={indicatorId} />
      </div>
    </WithStillMap>
  );
}
