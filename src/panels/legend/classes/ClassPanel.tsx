import type { Scene } from '../../../domain/scene';
import { ClassHistogram } from './ClassHistogram';
import { ClassSettings } from './ClassSettings';
import { useClassEditing } from './useClassEditing';

interface ClassHistogramPanelProps {
  readonly scene: Scene;
  /** What is counted or measured, as the legend calls it. */
  readonly label: string;
}

/** The histogram above the rows of the legend. */
export function ClassHistogramPanel({ scene, label }: ClassHistogramPanelProps) {
  return <ClassHistogram scene={scene} editing={useClassEditing(scene)} label={label} />;
}

/** The way to the settings of the classes, below the rows. */
export function ClassSettingsPanel({ scene }: { readonly scene: Scene }) {
  return <ClassSettings editing={useClassEditing(scene)} />;
}

/** The same with the histogram inside: a legend of two indicators has no room for one of its own. */
export function ClassSettingsWithHistogram({ scene, label }: ClassHistogramPanelProps) {
  const editing = useClassEditing(scene);
  return (
    <ClassSettings editing={editing}>
      <ClassHistogram scene={scene} editing={editing} label={label} />
    </ClassSettings>
  );
}
