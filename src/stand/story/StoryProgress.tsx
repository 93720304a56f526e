import { useI18n } from '../../i18n/I18nContext';
import { STORY_WORDS } from './storyWords';
import './StoryProgress.css';

interface StoryProgressProps {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** How far the story has come: a dot a scene. */
export function StoryProgress({ index, count }: StoryProgressProps) {
  const words = STORY_WORDS[useI18n().format.language];
  return (
    <div className="story-progress" role="img" aria-label={words.progress(index + 1, count)}>
      {Array.from({ length: count }, (_, place) => (
        <span
          key={place}
          className={
            place === index ? 'story-progress__dot story-progress__dot--current' : 'story-progress__dot'
          }
        />
      ))}
    </div>
  );
}
