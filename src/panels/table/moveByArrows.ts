const TARGETS = 'button, input';

/** Cells as arrow keys reach them: across the row, or to the same column of the next row. */
function neighbourOf(cell: HTMLTableCellElement, key: string): Element | null | undefined {
  const row = cell.parentElement;
  const place = (other: Element | null | undefined) =>
    other instanceof HTMLTableRowElement ? other.cells[cell.cellIndex] : null;
  switch (key) {
    case 'ArrowRight':
      return cell.nextElementSibling;
    case 'ArrowLeft':
      return cell.previousElementSibling;
    case 'ArrowDown':
      return place(row?.nextElementSibling);
    case 'ArrowUp':
      return place(row?.previousElementSibling);
    default:
      return null;
  }
}

/**
 * Moves the focus between the buttons and boxes of a table's body by arrow keys: only the first of each row is a stop of
 * the tabulator, or it would take a thousand presses to leave the table. Cells without either are stepped over.
 */
export function moveByArrows(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches(TARGETS)) return;
  let cell = event.target.closest<HTMLTableCellElement>('td, th');
  while (cell !== null) {
    const next = neighbourOf(cell, event.key);
    if (!(next instanceof HTMLTableCellElement)) return;
    const target = next.querySelector<HTMLElement>(TARGETS);
    if (target !== null) {
      event.preventDefault();
      target.focus();
      return;
    }
    cell = next;
  }
}
