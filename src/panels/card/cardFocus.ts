/** Where the keyboard should be once the next card is on screen. */
export type CardFocus = 'heading' | 'previous' | 'next';

/*
 * A card may be mounted anew for each region, and then nothing inside it outlives the change: the wish for the next
 * one and the element the reader came from are kept beside it. There is one card. The element is held weakly: where the
 * card goes with all of its page nobody asks for it, and through its parents it would keep the whole form it was in.
 */
const memory: { wish: CardFocus | null; opener: WeakRef<HTMLElement> | null } = { wish: null, opener: null };

/** Remembers which part of the next card gets the focus. */
export function wishCardFocus(wish: CardFocus): void {
  memory.wish = wish;
}

/**
 * Called when a card shows a region: where the focus goes, if anywhere. A reader at the keyboard is led into the
 * heading; a finger or a mouse leaves the focus alone.
 */
export function takeCardFocus(card: HTMLElement): CardFocus | null {
  const wish = memory.wish;
  memory.wish = null;
  const active = document.activeElement;
  const isOutside = active instanceof HTMLElement && active !== document.body && !card.contains(active);
  if (isOutside) memory.opener = new WeakRef(active);
  if (wish !== null) return wish;
  return isOutside && active.matches(':focus-visible') ? 'heading' : null;
}

/** Called when the card is closed: back to where the reader came from; a card opened by its address leads home. */
export function returnFocus(): void {
  const opener = memory.opener?.deref();
  memory.opener = null;
  const goal =
    opener?.isConnected === true ? opener : document.querySelector<HTMLElement>('[data-focus-home]');
  goal?.focus({ preventScroll: true });
}
