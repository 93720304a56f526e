import { useCallback, useEffect, useRef, useState } from 'react';
import {
  openPresentChannel,
  type HallState,
  type PresentChannel,
  type PresentMessage,
} from './presentChannel';

/** How often a hall that does not answer is asked again, ms. */
const ASK_EVERY_MS = 2000;

/** What the hall shows, as the presenter's window hears it; `null`: no hall answers. */
export function useNotesChannel(sessionId: string) {
  const [hall, setHall] = useState<HallState | null>(null);
  const channel = useRef<PresentChannel | null>(null);
  useEffect(() => {
    const opened = openPresentChannel(sessionId, (message) => {
      if (message.kind === 'state') setHall(message.state);
      else if (message.kind === 'goodbye') setHall(null);
    });
    channel.current = opened;
    opened.post({ kind: 'hello' });
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [sessionId]);
  const isAlone = hall === null;
  useEffect(() => {
    if (!isAlone) return;
    const timer = setInterval(() => channel.current?.post({ kind: 'hello' }), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isAlone]);
  const post = useCallback((message: PresentMessage) => channel.current?.post(message), []);
  return { hall, post };
}
