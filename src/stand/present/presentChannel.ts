import type { Story } from '../../domain/story';
import type { PresentCommand } from './presentCommand';

/** What the hall screen shows; the hall is the only truth, windows of notes repeat it. */
export interface HallState {
  readonly story: Story;
  readonly index: number;
  readonly isBlank: boolean;
  /** When the count of the time began, ms since the epoch. */
  readonly startedAt: number;
}

/** What windows of one presentation say to each other. */
export type PresentMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly state: HallState }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'command'; readonly command: PresentCommand | 'restart' }
  | { readonly kind: 'goTo'; readonly index: number };

export interface PresentChannel {
  readonly post: (message: PresentMessage) => void;
  readonly close: () => void;
}

const NAME = 'park-atlas-stand';
const KINDS: readonly PresentMessage['kind'][] = ['hello', 'state', 'goodbye', 'command', 'goTo'];

function isMessage(data: unknown): data is PresentMessage {
  const kind = (data as { readonly kind?: unknown } | null)?.kind;
  return KINDS.some((known) => known === kind);
}

/**
 * Joins the windows of one presentation on this machine.
 * @param session tells presentations apart: each has a channel of its own.
 * @returns a channel that does nothing where the browser has none.
 */
export function openPresentChannel(
  session: string,
  onMessage: (message: PresentMessage) => void,
): PresentChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`${NAME}-${session}`);
  let isOpen = true;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // Another build of the atlas may still be open in the other window.
    if (isMessage(data)) onMessage(data);
  };
  return {
    post: (message) => {
      if (isOpen) channel.postMessage(message);
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
