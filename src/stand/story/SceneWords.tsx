import type { StoryScene } from '../../domain/story';
import { useI18n } from '../../i18n/I18nContext';
import './SceneWords.css';

/** What a scene says, large. */
export function SceneWords({ scene }: { readonly scene: StoryScene }) {
  const { format } = useI18n();
  return (
    <section className="scene-words" aria-live="polite">
      <h2 className="scene-words__title">{format.pick(scene.title)}</h2>
      <p className="scene-words__text">{format.pick(scene.text)}</p>
    </section>
  );
}
