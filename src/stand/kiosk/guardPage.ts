/** Keys that print, save, open, look at the source, or zoom the page. */
const BROWSER_KEYS: ReadonlySet<string> = new Set(['p', 's', 'o', 'u', '+', '-', '=', '0']);

/** Letters are judged by their place on the keyboard too: a Russian layout has others there. */
function isBrowserKey({ key, code }: KeyboardEvent): boolean {
  return BROWSER_KEYS.has(key.toLowerCase()) || BROWSER_KEYS.has(code.replace('Key', '').toLowerCase());
}

function leadsAway(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return isBrowserKey(event);
  return event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
}

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

const isOnPage = ({ href }: HTMLAnchorElement): boolean => new URL(href).pathname === location.pathname;

/**
 * Keeps a visitor in the atlas: no menu of the browser, no zoom of the page, no other site, no printing or saving, no
 * file let fall on it.
 * @param onLink gets the address a visitor wanted to open.
 * @returns a function that gives the browser its ways back.
 */
export function guardPage(onLink: (href: string) => void): () => void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const followNothing = (event: Event) => {
    const link = linkOf(event);
    if (link === null) return;
    event.preventDefault();
    const isOther = link.protocol.startsWith('http') && !(link.host === location.host && isOnPage(link));
    if (isOther && event.type === 'click') onLink(link.href);
  };
  const guards: readonly (readonly [string, (event: never) => void])[] = [
    ['contextmenu', stop],
    ['dragstart', stop],
    ['dragover', stop],
    ['drop', stop],
    ['click', followNothing],
    ['auxclick', followNothing],
    [
      'wheel',
      // A pinch on a touchpad comes as this, too.
      (event: WheelEvent) => {
        if (event.ctrlKey) event.preventDefault();
      },
    ],
    [
      'keydown',
      (event: KeyboardEvent) => {
        if (leadsAway(event)) event.preventDefault();
      },
    ],
  ];
  const options = { capture: true, passive: false };
  for (const [type, guard] of guards) window.addEventListener(type, guard as EventListener, options);
  return () => {
    for (const [type, guard] of guards) window.removeEventListener(type, guard as EventListener, options);
  };
}
