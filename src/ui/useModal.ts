import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a dialog for as long as it is drawn; the browser keeps the focus inside, and brings it back to the opener.
 * Keys pressed in it are its own: the page behind listens for Escape and arrows too.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const keep = (event: KeyboardEvent) => event.stopPropagation();
    element?.addEventListener('keydown', keep);
    return () => element?.removeEventListener('keydown', keep);
  }, []);
  return dialog;
}
