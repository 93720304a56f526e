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
