import { useState } from 'react';
import type { Story } from '../../domain/story';
import type { StandProps } from '../standContract';
import { HallScreen } from './HallScreen';
import { NotesWindow } from './NotesWindow';
import { isNotesWindow, readPresentSession } from './presentSession';
import '../fonts.css';

/** A presentation: the hall screen that a presenter drives, or the presenter's own window beside it. */
export function PresentStand(props: StandProps) {
  const [isNotes] = useState(() => isNotesWindow(location.search));
  const [published] = useState(props.story);
  const [session] = useState(() => readPresentSession(location.search, published.id));
  // Each telling has a number: the same story told again begins from its first scene.
  const [telling, setTelling] = useState<{ readonly id: number; readonly story: Story }>({
    id: 0,
    story: published,
  });
  if (isNotes) return <NotesWindow sessionId={session.id} />;
  const tell = (story: Story | null) => setTelling(({ id }) => ({ id: id + 1, story: story ?? published }));
  return (
    <HallScreen
      key={telling.id}
      {...props}
      story={telling.story}
      isPublished={telling.story === published}
      session={telling.id === 0 ? session : { ...session, storyId: telling.story.id, index: 0 }}
      onTell={tell}
    />
  );
}
