const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

const buttonsIn = (element: Element): readonly HTMLButtonElement[] => [...element.querySelectorAll('button')];

/**
 * Moves the focus between the buttons of a list by arrow keys: up and down to the same button of the next item, left
 * and right within an item; items of one button stand side by side, so there every arrow leads to the next.
 */
export function moveInList(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const item = event.target.closest('li');
  if (item === null) return;
  const buttons = buttonsIn(item);
  const index = buttons.indexOf(event.target);
  const isWithin = buttons.length > 1 && (event.key === 'ArrowRight' || event.key === 'ArrowLeft');
  const other = step === 1 ? item.nextElementSibling : item.previousElementSibling;
  const next = isWithin ? buttons[index + step] : other === null ? undefined : buttonsIn(other)[index];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
