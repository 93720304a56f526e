import type { Scene } from '../../../domain/scene';
import { ClassHistogram } from './ClassHistogram';
import './ClassPanel.css';
import { ClassSettings } from './ClassSettings';
import { useClassEditing } from './useClassEditing';

interface ClassPanelProps {
  readonly scene: Scene;
  /** What is counted or measured, as the legend calls it. */
  readonly label: string;
}

/** The histogram above the legend's rows and the way to the settings of the classes. */
export function ClassPanel({ scene, label }: ClassPanelProps) {
  const editing = useClassEditing(scene);
  return (
    <>
      <ClassHistogram scene={scene} editing={editing} label={label} />
      <ClassSettings editing={editing} />
    </>
  );
}
