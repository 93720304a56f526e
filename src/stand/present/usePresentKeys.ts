import { useEffect } from 'react';
import { commandOfKey, keyPlaceOf, type PresentCommand } from './presentCommand';

/**
 * Keys of a presenter or a clicker, before anything else on the page sees them; a dialog keeps its own.
 * @param isBlank the screen is dark: then any key brings it back and does nothing else.
 */
export function usePresentKeys(isBlank: boolean, onCommand: (command: PresentCommand) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A held modifier is no key yet.
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      const isInDialog = document.querySelector('dialog[open]') !== null;
      const command = isBlank
        ? 'blank'
        : isInDialog
          ? null
          : commandOfKey(event, keyPlaceOf(document.activeElement));
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      onCommand(command);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isBlank, onCommand]);
}
