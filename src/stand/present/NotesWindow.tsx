import { useCallback, useEffect } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { PresentClock } from './PresentClock';
import type { PresentCommand } from './presentCommand';
import { usePresentWords } from './presentWords';
import { useNotesChannel } from './useNotesChannel';
import { usePresentKeys } from './usePresentKeys';
import './NotesWindow.css';

/** The presenter's own window: notes, what comes next, the clock; its keys and buttons drive the hall screen. */
export function NotesWindow({ sessionId }: { readonly sessionId: string }) {
  const words = usePresentWords();
  const { format } = useI18n();
  const { hall, post } = useNotesChannel(sessionId);
  const send = useCallback((command: PresentCommand) => post({ kind: 'command', command }), [post]);
  usePresentKeys(false, send);
  useEffect(() => {
    document.title = words.notes.title;
  }, [words]);
  const scenes = hall?.story.scenes ?? [];
  const current = scenes[hall?.index ?? 0];
  if (hall === null || current === undefined) {
    return (
      <section className="notes-window" aria-label={words.notes.title}>
        <p role="status">{words.notes.waiting}</p>
      </section>
    );
  }
  const following = scenes[hall.index + 1];
  return (
    <section className="notes-window" aria-label={words.notes.title}>
      <header className="notes-window__top">
        <PresentClock
          startedAt={hall.startedAt}
          onRestart={() => post({ kind: 'command', command: 'restart' })}
        />
        {hall.isBlank && (
          <p className="notes-window__blank" role="status">
            {words.notes.isBlank}
          </p>
        )}
      </header>
      <div className="notes-window__body">
        <div className="notes-window__now">
          <h2 className="notes-window__label">
            {words.notes.now} · {words.position(hall.index + 1, scenes.length)}
          </h2>
          <p className="notes-window__title" aria-live="polite">
            {format.pick(current.title)}
          </p>
          <p className="notes-window__text">{format.pick(current.text)}</p>
          <h3 className="notes-window__label">{words.notes.notes}</h3>
          <p className="notes-window__notes">
            {current.notes === null ? words.notes.none : format.pick(current.notes)}
          </p>
        </div>
        <aside className="notes-window__next">
          <h2 className="notes-window__label">{words.notes.following}</h2>
          {following === undefined ? (
            <p>{words.notes.last}</p>
          ) : (
            <>
              <p className="notes-window__following">{format.pick(following.title)}</p>
              <p>{format.pick(following.text)}</p>
            </>
          )}
          <h2 className="notes-window__label">{words.notes.all}</h2>
          <ol className="notes-window__scenes">
            {scenes.map(({ id, title }, index) => (
              <li key={id}>
                <Button
                  variant="quiet"
                  {...(index === hall.index ? { 'aria-current': 'step' as const } : {})}
                  onClick={() => post({ kind: 'goTo', index })}
                >
                  {format.pick(title)}
                </Button>
              </li>
            ))}
          </ol>
        </aside>
      </div>
      <div className="notes-window__bar" role="toolbar" aria-label={words.bar}>
        <Button aria-label={words.previous} disabled={hall.index === 0} onClick={() => send('previous')}>
          <ButtonIcon sign="left" />
        </Button>
        <Button
          variant="solid"
          aria-label={words.next}
          disabled={following === undefined}
          onClick={() => send('next')}
        >
          <ButtonIcon sign="right" />
        </Button>
        <Button title={words.blankHint} onClick={() => send('blank')}>
          {hall.isBlank ? words.notes.unblank : words.blank}
        </Button>
      </div>
    </section>
  );
}
