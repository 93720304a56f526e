/** The element of a measure's card. */
export function measureElementId(id: string): string {
  return `measure-${id}`;
}

/** Leads the eye and the keyboard to the card of a measure. */
export function showMeasure(id: string): void {
  const card = document.getElementById(measureElementId(id));
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
