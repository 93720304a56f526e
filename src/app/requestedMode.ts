/** `?mode=kiosk` is a stand that visitors touch, `?mode=present` one that a presenter drives. */
export type StandMode = 'kiosk' | 'present';

/** What the page is at; `null`: an ordinary visit. It steers the page and is not part of the view. */
export function requestedMode(): StandMode | null {
  if (typeof location === 'undefined') return null;
  const asked = new URLSearchParams(location.search).get('mode');
  return asked === 'kiosk' || asked === 'present' ? asked : null;
}
