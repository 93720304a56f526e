import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { setMayApplyUpdate } from '../../data/updateGate';
import { patchView, viewStore } from '../../state/viewStore';
import { NOTHING_CHOSEN } from '../../domain/view';
import { AddressDialog } from '../takeHome/AddressDialog';
import { TakeHomeButton } from '../takeHome/TakeHomeButton';
import type { StandProps } from '../standContract';
import { reportStandEvent } from '../watch/eventLog';
import { useWakeLock } from '../useWakeLock';
import { AttractLoop } from './AttractLoop';
import { endSession } from './cleanSession';
import { guardPage } from './guardPage';
import '../fonts.css';
import '../hall.css';
import './kiosk.css';
import { useKioskWords } from './kioskWords';
import { StillThere } from './StillThere';
import { useKiosk } from './useKiosk';

/** A stand that visitors touch: the story goes round until somebody does, and again when they have gone. */
export function KioskStand({ stand, story, openView }: StandProps) {
  const words = useKioskWords();
  const rules = useMemo(
    () => ({
      sceneMs: story.scenes.map(({ seconds }) => (seconds ?? stand.sceneSeconds) * 1000),
      languageCount: stand.languages.length,
      idleMs: stand.idleSeconds * 1000,
      countdownMs: stand.countdownSeconds * 1000,
    }),
    [story, stand],
  );
  const { state, cover, skip } = useKiosk(rules);
  useWakeLock();
  // The theme of the address is the stand's: a visitor's is undone with the rest.
  const [theme] = useState(() => viewStore.getState().view.theme);
  const isLoop = state.phase === 'attract';
  const lang = isLoop ? stand.languages[state.languageIndex] : undefined;
  const tell = useCallback(
    (view: Readonly<Record<string, string>>) =>
      openView({ ...view, ...(lang === undefined ? {} : { lang }), theme }),
    [openView, lang, theme],
  );
  useLayoutEffect(() => {
    if (isLoop) endSession();
  }, [isLoop]);
  useEffect(() => {
    // Nothing changes under a visitor's hands: fresher data and newer builds wait for the loop.
    setMayApplyUpdate(() => isLoop);
    return () => setMayApplyUpdate(null);
  }, [isLoop]);
  useEffect(() => {
    if (isLoop) return;
    // In the language in which the loop spoke to them.
    const { language } = viewStore.getState().view;
    openView({ lang: language, theme }).catch((error: unknown) => {
      reportStandEvent('failedView', String(error));
      // What the loop has on screen, but with nothing of its scene chosen.
      patchView({ ...NOTHING_CHOSEN, form: 'map' });
    });
  }, [isLoop, openView, theme]);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['kiosk'] = state.phase;
    dataset['controls'] = stand.controls.join(' ');
    return () => {
      delete dataset['kiosk'];
      delete dataset['controls'];
    };
  }, [state.phase, stand]);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => guardPage(setLink), []);
  return (
    <>
      <div className="kiosk-bar">
        <TakeHomeButton stand={stand} />
      </div>
      {cover === 'attract' && (
        <div className="kiosk-cover">
          {isLoop && <p className="kiosk-cover__hint">{words.touchToBegin}</p>}
        </div>
      )}
      {state.phase === 'attract' && (
        <AttractLoop story={story} sceneIndex={state.sceneIndex} openView={tell} onSkip={skip} />
      )}
      {cover === 'asking' && <StillThere secondsLeft={state.phase === 'asking' ? state.secondsLeft : null} />}
      {link !== null && (
        <AddressDialog
          address={link}
          title={words.linkTitle}
          text={words.linkText}
          onClose={() => setLink(null)}
        />
      )}
    </>
  );
}
