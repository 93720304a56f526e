import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../domain/story';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { SceneWords } from '../story/SceneWords';
import { StoryProgress } from '../story/StoryProgress';
import { useStory } from '../story/useStory';
import type { StandProps } from '../standContract';
import { useWakeLock } from '../useWakeLock';
import { DraftDialog } from './DraftDialog';
import { PresentBar } from './PresentBar';
import type { PresentCommand } from './presentCommand';
import { keepPresentSession, notesAddress, type PresentSession } from './presentSession';
import { usePresentWords } from './presentWords';
import { useFullscreen } from './useFullscreen';
import { useHallLook } from './useHallLook';
import { useHallChannel } from './useHallChannel';
import { usePresentKeys } from './usePresentKeys';
import { useReservedHeight } from './useReservedHeight';
import { useSwipe } from './useSwipe';
import '../hall.css';
import './present.css';

interface HallScreenProps extends StandProps {
  readonly session: PresentSession;
  readonly isPublished: boolean;
  /** Tells another story; `null`: that of the stand again. */
  readonly onTell: (story: Story | null) => void;
}

/** The screen of the hall: the scene's words over the atlas, and a bar to drive the story. */
export function HallScreen(props: HallScreenProps) {
  const { stand, story, openView, readStory, session, isPublished, onTell } = props;
  const words = usePresentWords();
  const { format } = useI18n();
  const { language } = format;
  const { index, count, scene, error, goTo, next, previous } = useStory(story, openView, session.index);
  const [isBlank, setBlank] = useState(false);
  const [startedAt, setStartedAt] = useState(session.startedAt);
  const [isDrafting, setDrafting] = useState(false);
  const [isNotesBlocked, setNotesBlocked] = useState(false);
  const { isFull, toggle: toggleFullscreen } = useFullscreen();
  const reserved = useReservedHeight();
  const [isPanelShown, setPanelShown] = useState(false);
  useHallLook(isPanelShown);
  useWakeLock();
  const obey = useCallback(
    (command: PresentCommand) => {
      const acts: Readonly<Record<PresentCommand, () => void>> = {
        next,
        previous,
        first: () => goTo(0),
        last: () => goTo(count - 1),
        blank: () => setBlank((isDark) => !isDark),
        fullscreen: toggleFullscreen,
      };
      acts[command]();
    },
    [next, previous, goTo, count, toggleFullscreen],
  );
  usePresentKeys(isBlank, obey);
  useHallChannel(
    session.id,
    { story, index, isBlank, startedAt },
    {
      onCommand: (command) => {
        if (command === 'restart') setStartedAt(Date.now());
        // Coming back from the dark is a step of its own, as on the keyboard.
        else obey(isBlank ? 'blank' : command);
      },
      onGoTo: goTo,
    },
  );
  useEffect(
    () => keepPresentSession({ id: session.id, storyId: story.id, index, startedAt }),
    [session.id, story.id, index, startedAt],
  );
  const swipe = useSwipe(obey);
  const openNotes = () => {
    const opened = window.open(
      notesAddress(location.href, session.id, language),
      `park-atlas-notes-${session.id}`,
      'width=1000,height=720',
    );
    setNotesBlocked(opened === null);
  };
  return (
    <>
      <section ref={reserved} className="present__words" aria-label={format.pick(story.title)} {...swipe}>
        <SceneWords scene={scene} />
        <StoryProgress index={index} count={count} />
        {error !== null && (
          <p className="present__failure" role="alert">
            {words.failed}
          </p>
        )}
      </section>
      <PresentBar
        stand={stand}
        index={index}
        count={count}
        isFull={isFull}
        isPanelShown={isPanelShown}
        onPanel={() => setPanelShown((isShown) => !isShown)}
        onCommand={obey}
        onNotes={openNotes}
        onScenes={() => setDrafting(true)}
      />
      {isNotesBlocked && (
        <p className="present__failure present__failure--bar" role="alert">
          {words.notesBlocked}
        </p>
      )}
      {isDrafting && (
        <DraftDialog
          told={story}
          readStory={readStory}
          isPublished={isPublished}
          onTell={onTell}
          onClose={() => setDrafting(false)}
        />
      )}
      {isBlank && (
        <Button className="present__blank" onClick={() => setBlank(false)}>
          {words.unblank}
        </Button>
      )}
    </>
  );
}
