import { useEffect, type RefObject } from 'react';

/** The key «/» anywhere on the page, in either layout, puts the cursor into the search. */
export function useSlashShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // In the Russian layout the same key types a full stop.
      const isSlash = event.key === '/' || (event.code === 'Slash' && event.key === '.');
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // Radio buttons and checkboxes are inputs too, but nobody types into them.
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
}
