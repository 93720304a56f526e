import { useEffect, useEffectEvent, useRef } from 'react';
import type { PresentCommand } from './presentCommand';
import { openPresentChannel, type HallState, type PresentChannel } from './presentChannel';

interface HallAnswers {
  readonly onCommand: (command: PresentCommand | 'restart') => void;
  readonly onGoTo: (index: number) => void;
}

/** Tells the presenter's windows what the hall sees, and does what they ask. */
export function useHallChannel(sessionId: string, state: HallState, answers: HallAnswers): void {
  const channel = useRef<PresentChannel | null>(null);
  const sendState = useEffectEvent(() => channel.current?.post({ kind: 'state', state }));
  const onCommand = useEffectEvent(answers.onCommand);
  const onGoTo = useEffectEvent(answers.onGoTo);
  useEffect(() => {
    const opened = openPresentChannel(sessionId, (message) => {
      if (message.kind === 'hello') sendState();
      else if (message.kind === 'command') onCommand(message.command);
      else if (message.kind === 'goTo') onGoTo(message.index);
    });
    channel.current = opened;
    const sayGoodbye = () => opened.post({ kind: 'goodbye' });
    window.addEventListener('pagehide', sayGoodbye);
    return () => {
      window.removeEventListener('pagehide', sayGoodbye);
      opened.close();
      channel.current = null;
    };
  }, [sessionId]);
  const { story, index, isBlank, startedAt } = state;
  useEffect(() => sendState(), [story, index, isBlank, startedAt]);
}
